package yomitori.extract.names;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yomitori.facts.NameType;

class VoiceTest {
    private static final String ARTICLE = "会議は続いた。話は長い。雨は降る。風も吹く。";

    @Test
    void learnsWhatNamesLookLikeFromLabelledTexts() throws IOException {
        NameExtractor taught = taught();
        assertThat(Names.in(taught, "客はゾルバ沼に着いた。").stream().map(Names::linked)).contains("ゾルバ沼=PLACE:ゾルバ沼");
        assertThat(Names.in(NameExtractor.withoutVoice(Dictionary.standard()), "客はゾルバ沼に着いた。")).isEmpty();
    }

    @Test
    void isSilentOutsideTheQuotesOfAnArticle() throws IOException {
        assertThat(Names.in(taught(), "客はゾルバ沼に着いた。" + ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, X沼対岸, ゾルバ沼対岸, ゾルバ沼=PLACE:ゾルバ沼",
        "PLACE, 朱沼・緑沼, 紅沼・藍沼, 紅沼=PLACE:紅沼|藍沼=PLACE:藍沼",
        "PERSON, FWX, FWゾルバ, ゾルバ=PERSON:ゾルバ",
        "PERSON, X, ゾルバの街, ゾルバ=PLACE:ゾルバ",
        "PLACE, X, ゾルバの妻, ゾルバ=PERSON:ゾルバ"
    })
    void isCorrectedWhereItTakesWordsBesideANameForAPartOfIt(NameType type, String lesson, String heard, String names) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String name : List.of("ミドロ", "アワタ", "ヒシロ", "カガチ", "ソノベ")) {
            String taught = lesson.replace("X", name);
            texts.add(new LabelledText("客は" + taught + "を見た。", List.of(new LabelledText.Label(2, 2 + taught.length(), Set.of(type)))));
            texts.add(new LabelledText("客は机を見た。", List.of()));
        }
        VoiceModel model = VoiceModel.read(new ByteArrayInputStream(new VoiceTrainer().train(texts)));
        assertThat(Names.in(NameExtractor.with(Dictionary.standard(), model), "客は" + heard + "を見た。").stream().map(Names::linked))
                .containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "兵士はペトラヴィアの戦いで倒れた。, ペトラヴィアの戦い=EVENT:ペトラヴィアの戦い",
        "旅人はクレメルシアの街に着いた。, クレメルシア=PLACE:クレメルシア",
        "一行は札幌、ドレヴィッツ、函館の3市を回った。, 札幌=PLACE:札幌市|ドレヴィッツ=PLACE:ドレヴィッツ|函館=PLACE:函館市",
        "ドレヴィッツ両駅に着いた。, ドレヴィッツ=PLACE:ドレヴィッツ",
        "本名はカーレン・ドレヴィッツという。, カーレン・ドレヴィッツ=PERSON:カーレン・ドレヴィッツ",
        "環が右ネルター的であれば左ネルター的だ。, ''",
        "Foodly.comは株価が上がった。, Foodly.com=COMPANY:Foodly.com",
        "社員はZorrow.jsを開く。, ''"
    })
    void hearsStrangeNamesAsTheWordsBesideThemSay(String sentence, String names) {
        assertThat(Names.in(NameExtractor.standard(), sentence).stream().map(Names::linked).collect(joining("|"))).isEqualTo(names);
    }

    @Test
    void theSameTextsGiveTheSameBytes() {
        assertThat(new VoiceTrainer().train(lessons())).isEqualTo(new VoiceTrainer().train(lessons()));
    }

    @Test
    void aCutModelIsNoModel() {
        byte[] model = new VoiceTrainer().train(lessons());
        byte[] cut = Arrays.copyOf(model, model.length / 2);
        assertThatIOException().isThrownBy(() -> VoiceModel.read(new ByteArrayInputStream(cut)));
    }

    private static NameExtractor taught() throws IOException {
        VoiceModel model = VoiceModel.read(new ByteArrayInputStream(new VoiceTrainer().train(lessons())));
        return NameExtractor.with(Dictionary.standard(), model);
    }

    private static List<LabelledText> lessons() {
        List<LabelledText> texts = new ArrayList<>();
        for (String pond : List.of("ミドロ", "アワタ", "ヒシロ", "カガチ", "ソノベ")) {
            texts.add(new LabelledText("客は" + pond + "沼に着いた。",
                    List.of(new LabelledText.Label(2, 2 + pond.length() + 1, Set.of(NameType.PLACE)))));
            texts.add(new LabelledText("客は机に着いた。", List.of()));
        }
        return texts;
    }
}

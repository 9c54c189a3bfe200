package yomitori.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static yomitori.unpack.Archives.bzip2;
import static yomitori.unpack.Archives.gzip;
import static yomitori.unpack.Archives.join;
import static yomitori.unpack.Archives.links;
import static yomitori.unpack.Archives.page;
import static yomitori.unpack.Archives.tar;
import static yomitori.unpack.Archives.utf8;
import static yomitori.unpack.Archives.warc;
import static yomitori.unpack.Archives.zip;
import static yomitori.unpack.Archives.zstd;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yomitori.source.Limit;
import yomitori.source.Limits;
import yomitori.source.Packed;

class UnpackingTest {
    private static final Limits LIMITS = Limits.DEFAULT.with(Limit.BYTES, 1_000_000);

    /** Each member as {@code name=text}, or {@code name!code} where it was refused. */
    private static List<String> unpack(byte[] bytes, String name, Limits limits) {
        Optional<Unpacking> unpacking = Unpacking.of(Packed.of(bytes), name, limits);
        assertThat(unpacking).as(name).isPresent();
        List<String> members = new ArrayList<>();
        try (Unpacking each = unpacking.get()) {
            while (each.hasNext()) {
                members.add(switch (each.next()) {
                    case Member.File file -> file.name() + "=" + new String(file.content().bytes(), StandardCharsets.UTF_8);
                    case Member.Refused refused -> {
                        assertThat(refused.problem().remedy()).isNotBlank();
                        yield refused.name() + "!" + refused.problem().kind().code();
                    }
                });
            }
        }
        return members;
    }

    private static List<String> unpack(byte[] bytes) {
        return unpack(bytes, "a", LIMITS);
    }

    @Test
    void opensEveryKindOfArchive() {
        String[] both = {"a.html=甲", "b/c.txt=乙"};
        assertThat(unpack(zip("a.html", "甲", "b/c.txt", "乙"))).containsExactly(both);
        byte[] tar = tar("a.html", "甲", "b/c.txt", "乙");
        assertThat(unpack(tar)).containsExactly(both);
        assertThat(unpack(gzip(tar))).containsExactly(both);
        assertThat(unpack(zstd(tar))).containsExactly(both);
        assertThat(unpack(bzip2(tar))).containsExactly(both);
        assertThat(unpack(gzip(utf8("甲")), "folder/a.html.gz", LIMITS)).containsExactly("a.html=甲");
        assertThat(unpack(zstd(utf8("甲")), "a.jsonl.zst", LIMITS)).containsExactly("a.jsonl=甲");
    }

    @Test
    void whatIsNoArchiveIsLeftToOthers() {
        for (String text : List.of("", "本文", "<html>", "From now on: it is a text.\nFrom 2025 on: as well.\n", "PK", "ustar")) {
            assertThat(Unpacking.of(Packed.of(utf8(text)), "a.txt", LIMITS)).as(text).isEmpty();
        }
    }

    @Test
    void namesOfAJapaneseWindowsAreRead() {
        assertThat(unpack(zip(Charset.forName("windows-31j"), "記事①.txt", "甲"))).containsExactly("記事①.txt=甲");
        assertThat(unpack(zip("記事①.txt", "甲"))).containsExactly("記事①.txt=甲");
    }

    @Test
    void passesOverWhatHoldsNoArticle() {
        assertThat(unpack(zip("p.png", "x", "__MACOSX/a.txt", "x", ".git/b.txt", "x", "sub/.DS_Store", "x", "a.txt", "甲")))
                .containsExactly("p.png!unknown-kind", "__MACOSX/a.txt!hidden", ".git/b.txt!hidden", "sub/.DS_Store!hidden", "a.txt=甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/passwd", "..\\a.txt", "C:/a.txt", "C:\\a.txt", "a/.."})
    void aNameThatLeadsOutOfTheArchiveIsRefused(String name) {
        assertThat(unpack(tar(name, "x"))).singleElement().asString().endsWith("!unsafe-name");
        assertThat(unpack(zip(name, "x"))).singleElement().asString().endsWith("!unsafe-name");
    }

    @Test
    void linksLeadNowhere() {
        assertThat(unpack(links("a.txt", "b.txt", "b.txt", "a.txt", "c.txt", "../../etc/passwd", "d.txt", "=a.txt")))
                .containsExactly("a.txt!link", "b.txt!link", "c.txt!link", "d.txt!link");
    }

    @Test
    void twoFilesOfOneNameAreTwo() {
        assertThat(unpack(tar("a.txt", "甲", "a.txt", "乙"))).containsExactly("a.txt=甲", "a.txt#2=乙");
    }

    @Test
    void archivesInArchivesAreOpenedToALimit() {
        byte[] inner = zip("a.txt", "甲");
        assertThat(unpack(tar("in.zip", inner, "b.txt", "乙"))).containsExactly("in.zip!/a.txt=甲", "b.txt=乙");
        assertThat(unpack(zip("x.tar", tar("in.zip", inner)))).containsExactly("x.tar!/in.zip!/a.txt=甲");
        assertThat(unpack(zip("y.zip", zip("x.tar", tar("in.zip", inner)), "b.txt", "乙")))
                .containsExactly("y.zip!/x.tar!/in.zip!too-deep", "b.txt=乙");
        byte[] deep = inner;
        for (int i = 0; i < 200; i++) {
            deep = zip("d.zip", deep);
        }
        assertThat(unpack(deep)).singleElement().asString().endsWith("!too-deep");
    }

    @Test
    void bombsAreLeftBehind() {
        Limits small = LIMITS.with(Limit.UNPACKED_BYTES, 3_000_000);
        byte[] zeros = new byte[900_000];
        Object[] many = new Object[20];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = zeros;
        }
        for (byte[] bomb : List.of(zip(many), gzip(tar(many)), zstd(tar(many)), zip("a.zip", zip(many)))) {
            List<String> members = unpack(bomb, "a", small);
            assertThat(members.getLast()).endsWith("!bomb");
            assertThat(members).hasSizeLessThan(6);
        }
        byte[] large = new byte[80_000_000];
        assertThat(unpack(zip("large.txt", large, "b.txt", "乙"))).containsExactly("large.txt!too-large", "b.txt=乙");
        assertThat(unpack(gzip(large), "large.txt.gz", LIMITS)).containsExactly("large.txt!too-large");
        assertThat(unpack(gzip(tar("skipped.png", large, "b.txt", "乙")), "a", small))
                .containsExactly("skipped.png!unknown-kind", "!bomb");
    }

    @Test
    void tooManyFilesAreTold() {
        Limits few = LIMITS.with(Limit.MEMBERS, 2);
        assertThat(unpack(zip("a.txt", "甲", "b.txt", "乙", "c.txt", "丙"), "a", few))
                .containsExactly("a.txt=甲", "b.txt=乙", "!too-many-members");
    }

    @Test
    void encryptedFilesAreNamed() {
        byte[] zip = zip("a.txt", "甲");
        for (int i = 0; i + 9 < zip.length; i++) { // the flag in the list of contents and before the file
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
                zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        assertThat(unpack(zip)).containsExactly("a.txt!encrypted");
    }

    @Test
    void aBrokenArchiveGivesWhatCameBefore() {
        byte[] noise = new byte[100_000];
        new Random(3).nextBytes(noise);
        byte[] tar = tar("a.txt", "甲", "noise.txt", noise, "b.txt", "乙");
        byte[] cutTar = Arrays.copyOf(tar, 60_000);
        byte[] cutGzip = Arrays.copyOf(gzip(tar), 50_000);
        assertThat(unpack(cutTar)).containsExactly("a.txt=甲", "!damaged");
        assertThat(unpack(cutGzip)).containsExactly("a.txt=甲", "!damaged");
        byte[] zip = zip("a.txt", "甲", "b.txt", "乙");
        assertThat(unpack(Arrays.copyOf(zip, zip.length - 30))).containsExactly("!damaged");
        byte[] bent = zip.clone();
        bent[bent.length - 10] ^= 0x55;
        assertThat(unpack(bent)).isNotEmpty();
    }

    @Test
    void nothingThrows() {
        Random random = new Random(11);
        byte[][] archives = {zip("a.txt", "甲".repeat(500), "b/c.html", "乙"), gzip(tar("a.txt", "甲", "b.txt", "乙")),
            zstd(tar("a.txt", "甲")), bzip2(utf8("甲".repeat(100))), page("https://example.jp/a", 200, "text/html", "甲"),
            utf8("From a@example.jp Thu Jul 24 10:00:00 2025\nSubject: x\n\n本文\n"),
            mail("Content-Type: text/plain", "甲", attached("text/plain", "a.txt"), "乙")};
        for (int i = 0; i < 600; i++) {
            byte[] bent = archives[i % archives.length].clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bent, 1 + random.nextInt(bent.length));
            for (byte[] hostile : List.of(bent, cut)) {
                Optional<Unpacking> unpacking = Unpacking.of(Packed.of(hostile), "a", LIMITS);
                unpacking.ifPresent(each -> {
                    try (each) {
                        each.forEachRemaining(member -> assertThat(member.name()).isNotNull());
                    }
                });
            }
        }
    }

    @Test
    void readsThePagesOfAWebArchive() {
        byte[] archive = join(warc("warcinfo", "", "application/warc-fields", "software: x\r\n"),
                warc("request", "https://example.jp/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
                page("https://example.jp/1", 200, "text/html; charset=utf-8", "<p>甲</p>"),
                page("https://example.jp/gone", 404, "text/html", "none"), page("https://example.jp/p.png", 200, "image/png", "x"),
                warc("resource", "https://example.jp/2", "text/plain", "乙"));
        String[] members = {"https://example.jp/1=<p>甲</p>", "https://example.jp/gone!unknown-kind",
            "https://example.jp/p.png!unknown-kind", "https://example.jp/2=乙"};
        assertThat(unpack(archive)).containsExactly(members);
        assertThat(unpack(gzip(archive), "x.warc.gz", LIMITS)).containsExactly(members);
        assertThat(unpack(Arrays.copyOf(archive, archive.length - 300)).getFirst()).isEqualTo(members[0]);
    }

    @Test
    void readsTheMessagesOfAMailbox() {
        byte[] mbox = utf8("From a@example.jp Thu Jul 24 10:00:00 2025\nMessage-ID: <1@example.jp>\nSubject: x\n\n甲\n\nFrom here on\n\n"
                + "From b@example.jp Fri Jul 25 10:00:00 2025\nSubject: y\n\n乙\n");
        List<String> members = unpack(mbox, "a.mbox", LIMITS);
        assertThat(members).hasSize(2);
        assertThat(members.getFirst()).startsWith("1@example.jp=Message-ID").contains("甲").contains("From here on");
        assertThat(members.getLast()).startsWith("2=Subject: y").contains("乙");
        assertThat(unpack(join(mbox, new byte[2_000_000]), "a.mbox", LIMITS).getLast()).isEqualTo("2!too-large");
    }

    /** A mail of parts, each with its head and its content in Base64. */
    private static byte[] mail(Object... headsAndContents) {
        StringBuilder mail = new StringBuilder("From: news@example.jp\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n");
        for (int i = 0; i < headsAndContents.length; i += 2) {
            byte[] content = headsAndContents[i + 1] instanceof String text ? utf8(text) : (byte[]) headsAndContents[i + 1];
            mail.append("--b\r\n").append(headsAndContents[i]).append("\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString(content)).append("\r\n");
        }
        return utf8(mail + "--b--\r\n");
    }

    private static String attached(String type, String name) {
        return "Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name + "\"";
    }

    @Test
    void attachmentsOfAMailAreFilesOfTheirOwn() {
        List<String> members = unpack(mail("Content-Type: text/plain; charset=utf-8", "本文",
                attached("text/html; charset=utf-8", "a.html"), "<p>甲</p>",
                attached("application/octet-stream", "b.txt"), "乙", attached("application/zip", "c.zip"), zip("d.txt", "丁"),
                attached("image/png", "p.png"), "x", attached("text/plain", "../../etc/=?UTF-8?B?6KiY5LqL?=.txt"), "戊",
                "Content-Type: text/plain; name=e.txt\r\nContent-Disposition: inline; filename=e.txt", "己"), "m.eml", LIMITS);
        assertThat(members).hasSize(7);
        assertThat(members.getFirst()).startsWith("=From: news@example.jp").doesNotContain("a.html");
        assertThat(members.subList(1, 7)).containsExactly("a.html=<p>甲</p>", "b.txt=乙", "c.zip!/d.txt=丁", "p.png!unknown-kind",
                "記事.txt=戊", "e.txt=己");
    }

    @Test
    void aMailWithoutAttachmentsIsNoContainer() {
        assertThat(Unpacking.of(Packed.of(mail("Content-Type: text/html", "<p>甲</p>", "Content-Type: image/png; name=p.png\r\n"
                + "Content-ID: <p>\r\nContent-Disposition: inline; filename=p.png", "x")), "m.eml", LIMITS)).isEmpty();
        assertThat(Unpacking.of(Packed.of(utf8("From: a@example.jp\nMessage-ID: <1>\n\n本文\n")), "m.eml", LIMITS)).isEmpty();
    }

    @Test
    void aMailOfAttachmentsAloneIsItsAttachments() {
        assertThat(unpack(mail(attached("text/plain", "a.txt"), "甲"), "m.eml", LIMITS)).containsExactly("a.txt=甲");
    }

    @Test
    void mailsInMailboxesAndMailsInMailsHaveAttachmentsToo() {
        byte[] inner = mail("Content-Type: text/plain", "inner", attached("text/plain", "a.txt"), "甲");
        byte[] outer = mail("Content-Type: text/plain", "outer", attached("application/octet-stream", "in.eml"), inner);
        assertThat(unpack(outer, "m.eml", LIMITS)).extracting(member -> member.replaceAll("(?s)=From.*", "=mail"))
                .containsExactly("=mail", "in.eml=mail", "in.eml!/a.txt=甲");
        byte[] mbox = join(utf8("From a@example.jp Thu Jul 24 10:00:00 2025\nMessage-ID: <1@example.jp>\n"), outer);
        assertThat(unpack(mbox, "a.mbox", LIMITS)).extracting(member -> member.replaceAll("(?s)=(From|Mess).*", "=mail"))
                .containsExactly("1@example.jp=mail", "1@example.jp!/in.eml=mail", "1@example.jp!/in.eml!/a.txt=甲");
    }

    @Test
    void limitsHoldForAttachments() {
        byte[] deep = mail(attached("text/plain", "a.txt"), "甲");
        for (int i = 0; i < 6; i++) {
            deep = mail(attached("message/rfc822", "m" + i + ".eml"), deep);
        }
        assertThat(unpack(deep, "m.eml", LIMITS)).singleElement().asString().endsWith("!too-deep");
        byte[] zeros = new byte[900_000];
        byte[] bombs = mail(attached("application/zip", "a.zip"), zip("1.txt", zeros, "2.txt", zeros),
                attached("application/zip", "b.zip"), zip("3.txt", zeros, "4.txt", zeros));
        assertThat(unpack(bombs, "m.eml", LIMITS.with(Limit.UNPACKED_BYTES, 3_000_000)).getLast()).endsWith("!bomb");
        byte[] many = mail(attached("text/plain", "a.txt"), "甲", attached("text/plain", "b.txt"), "乙");
        assertThat(unpack(many, "m.eml", LIMITS.with(Limit.MEMBERS, 1))).containsExactly("a.txt=甲", "!too-many-members");
    }
}

package yomitori.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small articles for tests of the commands. */
final class Samples {
    private Samples() {}

    /** Three articles: an HTML page, a Markdown text, and a plain text in a folder below, in Shift_JIS. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("local"));
        Files.writeString(folder.resolve("launch.html"), """
                <!doctype html><html lang="ja"><head><meta charset="utf-8"><title>新モデルを公開</title>
                <meta property="article:published_time" content="2025-08-07T09:00:00+09:00"></head>
                <body><nav>ホーム</nav><article><h1>新モデルを公開</h1>
                <p>OpenAIが「GPT-5」を公開した。同社が開発したChatGPTでも使える。</p>
                <p>利用者は前年より増えたという。</p></article></body></html>
                """);
        Files.writeString(folder.resolve("ranking.md"), """
                ---
                title: "中国勢が上位に"
                date: 2025-07-24
                ---

                Moonshot AIが開発した「Kimi K2」は、アリババの「Qwen」を上回った。
                """);
        Files.write(folder.resolve("local/deal.txt"), "ソフトバンクグループがOpenAIに出資した。\n".getBytes(Charset.forName("windows-31j")));
        return folder;
    }

    /** Articles that differ, with a fact each. */
    static Path writeMany(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        String[] makers = {"OpenAI", "アリババ", "Moonshot AI", "グーグル", "Anthropic"};
        String[] models = {"GPT-5", "Qwen", "Kimi K2", "Gemini", "Claude"};
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("第" + i + "報。");
            for (int j = 0; j <= i % 7; j++) {
                text.append(makers[(i + j) % 5]).append("が開発した「").append(models[(i + j) % 5]).append("」は改良された。\n");
            }
            Files.writeString(folder.resolve("article-%03d.txt".formatted(i)), text);
        }
        return folder;
    }
}

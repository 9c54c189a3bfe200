package yomitori.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import yomitori.extract.Table;

/** What a file holds, by the end of its name. */
public final class FileKinds {
    private static final Map<String, String> MEDIA_TYPES = load();

    private FileKinds() {}

    private static Map<String, String> load() {
        Map<String, String> types = new HashMap<>();
        for (Table.Row row : Table.beside(FileKinds.class, "file-kinds.tsv", "ending", "mediaType").rows()) {
            types.put(row.get("ending"), row.get("mediaType"));
        }
        return Map.copyOf(types);
    }

    /** The media type; empty for a name without an ending or with an unknown one. */
    public static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(ending(name), "");
    }

    /** Whether a media type is one of those that are read. */
    public static boolean isReadable(String mediaType) {
        return MEDIA_TYPES.containsValue(mediaType);
    }

    /** Whether a folder's file of this name is worth opening: its ending is known, or it has none. */
    public static boolean isPromising(String name) {
        String ending = ending(name);
        return ending.isEmpty() || MEDIA_TYPES.containsKey(ending);
    }

    /** What stands behind the last dot, in lower case; empty where that is no ending. */
    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

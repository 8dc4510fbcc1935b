package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the classes of a set are called: by number, or as a file says, a name a line in the order of the labels. */
final class ClassNames {

    /** A label is a byte. */
    static final int MOST = 256;

    private static final int MAX_FILE = 1 << 20;
    private static final int LONGEST = 80;

    private ClassNames() {}

    /** 0, 1, 2 and so on. */
    static List<String> numbered(int classes) {
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    /**
     * The names in a text file, UTF-8; spaces around a name and empty lines at the end do not count.
     *
     * @throws Refusal if the file cannot be read, or there are no names, too many, two alike, or one that is empty or long
     */
    static List<String> read(Path path) {
        List<String> lines =
                text(path).stripTrailing().lines().map(String::strip).toList();
        if (lines.size() > MOST) {
            throw Refusal.of("set.names.many", path, lines.size(), MOST);
        }
        Map<String, Integer> first = new HashMap<>();
        for (int line = 1; line <= Math.max(1, lines.size()); line++) {
            String name = lines.isEmpty() ? "" : lines.get(line - 1);
            if (name.isEmpty() || name.length() > LONGEST) {
                throw Refusal.of("set.names.length", path, line, name.length(), LONGEST);
            }
            Integer before = first.put(name, line);
            if (before != null) {
                throw Refusal.of("set.names.twice", path, before, line, name);
            }
        }
        return lines;
    }

    private static String text(Path path) {
        byte[] bytes = Bytes.read(path, MAX_FILE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(Sentence.of("set.names.text", path), e);
        }
    }
}

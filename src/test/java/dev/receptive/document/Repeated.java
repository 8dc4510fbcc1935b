package dev.receptive.document;

import com.sun.management.ThreadMXBean;
import dev.receptive.yaml.YamlText;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sign or piece, again and again to the size of the largest file, in each place where a text may have it. */
public final class Repeated {

    private static final int SIZE = YamlText.LIMIT - 200;
    private static final int MOST_TIMES = 300_000;

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Repeated() {}

    /** What a pattern or a loop may walk over once for each of them. */
    public static List<String> pieces() {
        return List.of(
                " ", "\n", "\r\n ", "\t", "\u0085", "- ", "-", "k", "k ", "1 ", "1", ".", "1/", "+", ":", ": ",
                ":\u2028", "a: ", "|", "'", "\"", "\\", "[", "]", "{", "}", ",", "x, ", "# ", "&a ", "*a ", "! ", "%",
                "@", "…", "：", "，", "“", "\u3000", "é", "😀");
    }

    /** The places by name, each with its text. */
    public static Map<String, String> in(String piece) {
        String many = piece.repeat(Math.min(MOST_TIMES, SIZE / piece.length()));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("alone", many);
        texts.put("before a second colon", "title: x\n y\n " + many + "k : z\n");
        texts.put("in the line above a colon", "title: x\n y\n " + many + "\n k : z\n");
        texts.put("in a list", "recent: [" + many + "]\ntry: [[" + many.substring(0, many.length() / 2) + "]]\n");
        texts.put("in quotes", "title: \"" + many + "\"\nlanguage: '" + many.substring(0, 9) + "'\n");
        texts.put("as a key", many + ": 1\n");
        texts.put("as a number", "window: {width: " + many + "}\n");
        texts.put("as a cell", "stage:\n  input: [[" + many + "]]\n");
        return texts;
    }

    /** How many bytes this thread claims for a work. */
    public static long bytes(Runnable work) {
        long before = MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}

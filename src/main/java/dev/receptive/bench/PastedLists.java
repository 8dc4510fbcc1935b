package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows in brackets, as Python, NumPy, PyTorch, MATLAB and Mathematica print them: lists in a list, or one list with
 * semicolons between its rows. Outer lists of one element are passed over, so a kernel of shape {@code [1, 1, h, w]} is
 * a grid.
 */
final class PastedLists {

    /** As in {@code w = torch.tensor(}, before the first bracket. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\s*+(?:Parameter containing:\\s*+)?(?:[\\w.]{1,40}+\\s*+=\\s*+)?((?:[\\w.]{1,40}+\\(\\s*+){0,3}+)");

    /** One of the arguments after the list of a call, as in {@code , dtype=float32} or {@code , np.float32}. */
    private static final String ARGUMENT =
            ",\\s*+(?:\\w{1,40}+\\s*+=\\s*+)?+(?:[A-Za-z_][\\w.]*+|'[^']*+'|<[^<>]*+>|\\([\\d,\\s]*+\\))\\s*+";

    private static final Pattern AFTER_CALL =
            Pattern.compile("\\s*+(?:" + ARGUMENT + "){0,8}+,?\\s*+\\){1,3}+\\s*+;?+\\s*+");
    private static final Pattern AFTER_LIST = Pattern.compile("\\s*+;?+\\s*+");

    private static final Pattern APART = Pattern.compile("[\\s,]*+");
    private static final int DEEPEST = 16;

    private static final Pattern LEFT_OUT = Pattern.compile("\\.{3}|…");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");

    private final String text;
    private final List<String> innermost = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private boolean call;
    private int grids;

    private PastedLists(String text) {
        this.text = text;
    }

    /** Whether a text begins as a list does. */
    static boolean begins(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.lookingAt() && before.end() < text.length() && isOpen(text.charAt(before.end()));
    }

    private static boolean isOpen(char c) {
        return c == '[' || c == '{';
    }

    /**
     * The cells of each row, as they stand there.
     *
     * @throws Refusal if numbers are left out, brackets are missing, or there are several grids
     */
    static List<List<String>> rows(String text) {
        if (LEFT_OUT.matcher(text).find()) {
            throw Refusal.of("paste.ellipsis");
        }
        PastedLists lists = new PastedLists(text.replace('{', '[').replace('}', ']'));
        lists.walk();
        if (lists.grids > 1) {
            throw Refusal.of("paste.grids", lists.grids);
        }
        if (lists.innermost.size() > 1) {
            return lists.innermost.stream().map(PastedLists::cells).toList();
        }
        String only = lists.innermost.get(0);
        boolean lines = !only.contains(";") && only.strip().contains("\n");
        if (lines && !lists.call) {
            throw Refusal.of("paste.lines");
        }
        return Arrays.stream(only.split(";", -1))
                .filter(row -> !row.isBlank())
                .map(PastedLists::cells)
                .toList();
    }

    /** Finds the lists that hold numbers, and how many lists hold those; a list holds numbers or lists, never both. */
    private void walk() {
        Matcher before = BEFORE.matcher(text);
        int last = before.lookingAt() ? before.end() : 0;
        call = last > 0 && !before.group(1).isEmpty();
        Deque<Boolean> holdsLists = new ArrayDeque<>();
        for (int i = last; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '[' && c != ']') {
                continue;
            }
            String between = text.substring(last, i);
            boolean inner = c == ']' && !holdsLists.element();
            if (!inner && !APART.matcher(between).matches()) {
                throw Refusal.of("paste.brackets");
            }
            last = i + 1;
            if (c == '[') {
                open(holdsLists);
            } else if (close(holdsLists, inner, between)) {
                ends(last);
                return;
            }
        }
        throw Refusal.of("paste.brackets");
    }

    private static void open(Deque<Boolean> holdsLists) {
        if (!holdsLists.isEmpty()) {
            holdsLists.pop();
            holdsLists.push(true);
        }
        holdsLists.push(false);
        if (holdsLists.size() > DEEPEST) {
            throw Refusal.of("paste.brackets");
        }
    }

    /** Whether the outermost list has ended. */
    private boolean close(Deque<Boolean> holdsLists, boolean inner, String between) {
        holdsLists.pop();
        if (inner) {
            innermost.add(between);
            depths.add(holdsLists.size());
        } else if (depths.get(depths.size() - 1) == holdsLists.size() + 1) {
            grids++;
        }
        return holdsLists.isEmpty();
    }

    /** What stands behind the list may name a type, but nothing that changes the numbers. */
    private void ends(int end) {
        Pattern after = call ? AFTER_CALL : AFTER_LIST;
        if (!after.matcher(text).region(end, text.length()).matches()) {
            throw Refusal.of("paste.after", text.substring(end).strip());
        }
        if (depths.stream().distinct().count() > 1) {
            throw Refusal.of("paste.brackets");
        }
    }

    private static List<String> cells(String row) {
        String inner = row.strip();
        String numbers =
                inner.endsWith(",") ? inner.substring(0, inner.length() - 1).strip() : inner;
        return numbers.isEmpty() ? List.of() : BETWEEN.splitAsStream(numbers).toList();
    }
}

package dev.receptive.experiment;

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
    private static final Pattern BEFORE = Pattern.compile("\\s*+(?:[\\w.]++\\s*+=\\s*+)?(?:[\\w.]++\\(\\s*+)*+");

    /** As in {@code , dtype=float32, grad_fn=<AddBackward0>)}, after the last. */
    private static final Pattern AFTER = Pattern.compile("(?s)\\s*+(?:,[^\\[\\]{}]*+)?[)\\s;]*+");

    private static final Pattern LEFT_OUT = Pattern.compile("\\.{3}|…");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");

    private final String text;
    private final List<String> innermost = new ArrayList<>();
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
        return lists.innermost.stream()
                .flatMap(row -> Arrays.stream(row.split(";", -1)))
                .filter(row -> lists.innermost.size() > 1 || !row.isBlank())
                .map(PastedLists::cells)
                .toList();
    }

    /** Finds the lists that hold numbers, and how many lists hold those. */
    private void walk() {
        Matcher before = BEFORE.matcher(text);
        int start = before.lookingAt() ? before.end() : 0;
        Deque<List<Integer>> open = new ArrayDeque<>();
        int from = start;
        boolean inner = false;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open.push(new ArrayList<>());
                from = i + 1;
                inner = true;
            } else if (text.charAt(i) == ']') {
                boolean rows = !open.isEmpty() && !open.pop().isEmpty();
                grids += rows ? 1 : 0;
                if (inner) {
                    innermost.add(text.substring(from, i));
                }
                if (inner && !open.isEmpty()) {
                    open.element().add(innermost.size());
                }
                inner = false;
                if (open.isEmpty()) {
                    ends(i + 1);
                    return;
                }
            }
        }
        throw Refusal.of("paste.brackets");
    }

    private void ends(int end) {
        if (!AFTER.matcher(text).region(end, text.length()).matches()) {
            throw Refusal.of("paste.brackets");
        }
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceAll(",$", "");
        return inner.isBlank()
                ? List.of()
                : BETWEEN.splitAsStream(inner.strip()).map(PastedLists::truth).toList();
    }

    private static String truth(String cell) {
        return cell.equals("True") ? "1" : cell.equals("False") ? "0" : cell;
    }
}

package dev.receptive.yaml;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The words that may stand in a place. A word that is not among them is refused with the nearest that is.
 *
 * @param kind the message key of what the words name
 * @param words all of them, in the order in which they are listed to a person
 */
public record Vocabulary(String kind, List<String> words) {

    private static final int LONGEST_SHOWN = 40;

    /**
     * @throws Refusal if the word is none of these
     */
    public void check(String word) {
        if (!words.contains(word)) {
            throw new Refusal(unknown(word));
        }
    }

    /** What is said of a word that is none of these. */
    public Sentence unknown(String word) {
        if (word.isEmpty()) {
            return Sentence.of("unknown.none", Sentence.of(kind), String.join(", ", words));
        }
        String shown = shown(word);
        return nearest(word)
                .map(near -> Sentence.of("unknown.near", Sentence.of(kind), shown, near))
                .orElseGet(() -> Sentence.of("unknown.far", Sentence.of(kind), shown, String.join(", ", words)));
    }

    /** The word that was probably meant, if one is near enough. */
    public Optional<String> nearest(String word) {
        String shown = shown(word);
        int allowed = Math.max(1, Math.min(3, (shown.length() + 2) / 3));
        return words.stream()
                .filter(known -> distance(shown, known) <= allowed)
                .min(Comparator.comparingInt(known -> distance(shown, known)));
    }

    /** A word as it is repeated to a person: a very long one is cut. */
    public static String shown(String word) {
        return Visible.start(word, LONGEST_SHOWN);
    }

    /** How many letters are added, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}

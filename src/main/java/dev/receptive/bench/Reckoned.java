package dev.receptive.bench;

import java.util.List;

/**
 * What the answer to a question about a subject is, and to what the wrong ways lead.
 *
 * @param topic what is asked
 * @param layer of which layer, from 1 on; 0 of all of it
 * @param right as the core computed it
 * @param wrong those that lead elsewhere, each to a number of its own, the most tempting first
 */
public record Reckoned(Topic topic, int layer, Figures right, List<Misrule> wrong) {

    public Reckoned {
        wrong = distinct(right, wrong);
    }

    /** Of a whole subject. */
    public Reckoned(Topic topic, Figures right, List<Misrule> wrong) {
        this(topic, 0, right, wrong);
    }

    /** Without what is no number above zero: that tempts nobody. */
    private static List<Misrule> distinct(Figures right, List<Misrule> wrong) {
        return Misrule.distinct(
                right,
                wrong.stream()
                        .filter(rule -> rule.value().numbers().stream().allMatch(number -> number > 0))
                        .toList());
    }
}

package dev.receptive.bench.network;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.scene.Ink;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic of a number in lines of some characters. A sum that has no room has its largest terms, and what the others come
 * to, so that it is true as it is written.
 *
 * @param made whether what it comes to is there
 */
record NetStepLines(Explanation explanation, boolean made, Words words) {

    private static final String PLUS = " + ";
    private static final int[] DECIMALS = {2, 3, 4, 6, 9};

    /** Everything in lines; nothing where there is no room for it. */
    Optional<List<List<Inked>>> whole(int longest, int lines) {
        List<List<Inked>> terms = terms(explanation);
        terms.add(result());
        return wrapped(terms, longest, lines);
    }

    /** As much of it as there is room for, the largest terms first. */
    List<List<Inked>> most(int longest, int lines) {
        Explanation ranked = explanation.form() instanceof Form.Sum ? explanation.largestFirst() : explanation;
        List<List<Inked>> terms = terms(ranked);
        for (int count = Math.min(terms.size(), ranked.parts().size()) - 1; count > 0; count--) {
            List<List<Inked>> some = new ArrayList<>(terms.subList(0, count));
            some.add(others(ranked, count));
            some.add(result());
            Optional<List<List<Inked>>> fits = wrapped(some, longest, lines);
            if (fits.isPresent()) {
                return fits.get();
            }
        }
        return List.of(List.of(new Inked("…", Ink.MUTED)), result());
    }

    private List<Inked> result() {
        String text = made ? explanation.value().text() : "?";
        return List.of(
                new Inked(" " + (made ? explanation.sign() : "=") + " ", Ink.MUTED),
                new Inked(text, made ? role(explanation.spot()) : Ink.MUTED));
    }

    /** What the terms from one on come to, with as many digits as it takes for all of it to be true. */
    private List<Inked> others(Explanation ranked, int from) {
        Quantity rest = Quantity.of((float) ranked.rest(from), DECIMALS[0]);
        for (int decimals : DECIMALS) {
            rest = Quantity.of((float) ranked.rest(from), decimals);
            if (isTrue(ranked, from, rest)) {
                break;
            }
        }
        int count = ranked.parts().size() - from;
        String said = words.say("network.sum.others", count);
        return List.of(
                new Inked(PLUS, Ink.MUTED),
                new Inked(Numerals.enclosed(rest.text()), Ink.TEXT),
                new Inked(" (" + said + ")", Ink.MUTED));
    }

    private static boolean isTrue(Explanation ranked, int from, Quantity rest) {
        double sum = written(rest);
        for (Part part : ranked.parts().subList(0, from)) {
            sum += written(part.value())
                    * part.factor().map(NetStepLines::written).orElse(1.0);
        }
        return Math.abs(sum - written(ranked.value())) <= ranked.value().unit() / 2;
    }

    private static double written(Quantity shown) {
        return shown.exact().map(Fraction::value).orElse(shown.value());
    }

    /** Term by term, each with the sign before it. */
    private static List<List<Inked>> terms(Explanation of) {
        List<List<Inked>> terms = new ArrayList<>();
        List<Inked> term = new ArrayList<>();
        for (Explanation.Word word : of.written()) {
            if (word.text().startsWith(PLUS)) {
                terms.add(term);
                term = new ArrayList<>();
            }
            term.add(new Inked(word.text(), word.spot().map(NetStepLines::role).orElse(Ink.MUTED)));
        }
        terms.add(term);
        return terms;
    }

    /** The colour of what a number is. */
    static Ink role(Spot spot) {
        if (NetStepTensors.isGradient(spot) || spot.isIn(NetStepTensors.LOSS)) {
            return Ink.GRADIENT;
        }
        String tensor = NetStepTensors.of(spot).tensor();
        return tensor.equals(NetTensors.INPUT) || tensor.equals(NetTensors.UNIT) ? Ink.INPUT : Ink.KERNEL;
    }

    private static Optional<List<List<Inked>>> wrapped(List<List<Inked>> terms, int longest, int most) {
        List<List<Inked>> lines = new ArrayList<>();
        List<Inked> line = new ArrayList<>();
        for (List<Inked> term : terms) {
            if (!line.isEmpty() && length(line) + length(term) > longest) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.addAll(term);
        }
        lines.add(line);
        boolean fit = lines.size() <= most && lines.stream().allMatch(each -> length(each) <= longest);
        return fit ? Optional.of(lines) : Optional.empty();
    }

    static int length(List<Inked> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }
}

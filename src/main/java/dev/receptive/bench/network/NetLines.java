package dev.receptive.bench.network;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.nn.Unit;
import dev.receptive.scene.Ink;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of a unit that is written in lines: of all layers but those that sum products. */
record NetLines(NetTrace trace) {

    private static final String UNKNOWN = "?";

    /** So many exponentials stand in one line; of more, one does. */
    private static final int MOST = 4;

    /**
     * @param words to say what stands for many numbers
     * @param longest characters of a line with room for them
     */
    List<List<Inked>> of(NetStand stand, Words words, int longest) {
        NetLayer layer = trace.layer(stand.layer());
        if (layer instanceof NetSoftmax) {
            return softmax(stand, words, longest);
        }
        return layer instanceof NetFlatten ? flatten(stand) : List.of(explained(stand));
    }

    /** As the number explains itself, as far as it has come. */
    private List<Inked> explained(NetStand stand) {
        Explanation explanation = new NetExplained(trace).of(stand.layer(), stand.unit());
        Unit unit = trace.unit(stand.layer(), stand.unit());
        int winner = unit.form() instanceof Form.Maximum ? Form.Maximum.winner(unit.terms()) : -1;
        boolean steps = trace.terms(stand.layer()) > 0;
        List<Inked> parts = new ArrayList<>();
        int term = 0;
        for (Explanation.Word word : explanation.written()) {
            if (word.spot().isEmpty()) {
                parts.add(new Inked(word.text(), Ink.MUTED));
                continue;
            }
            boolean known = !steps || term < stand.taken();
            Ink ink = stand.isMade() && term == winner ? Ink.OUTPUT : term == stand.current() ? Ink.FOCUS : Ink.INPUT;
            parts.add(new Inked(known ? word.text() : UNKNOWN, known || term == stand.current() ? ink : Ink.MUTED));
            term++;
        }
        if (stand.isMade()) {
            parts.add(new Inked(" " + explanation.sign() + " ", Ink.MUTED));
            parts.add(new Inked(explanation.value().text(), Ink.OUTPUT));
        }
        return parts;
    }

    /** The place in the row, and the number that goes there. */
    private List<List<Inked>> flatten(NetStand stand) {
        Shape shape = trace.pass(stand.layer()).input().shape();
        int height = shape.size(2);
        int width = shape.size(3);
        Spot from = from(stand);
        int map = trace.places().plane(from).map();
        String index = map + "·" + height + "·" + width + " + " + from.row() + "·" + width + " + " + from.column();
        List<Inked> place = List.of(
                new Inked("c·h·w + y·w + x = ", Ink.MUTED),
                new Inked(index, Ink.INPUT),
                new Inked(" = ", Ink.MUTED),
                new Inked(Integer.toString(stand.unit()), Ink.OUTPUT));
        String value = trace.quantity(stand.layer(), stand.unit()).text();
        List<Inked> number = List.of(
                new Inked("a[" + map + "][" + from.row() + "][" + from.column() + "]", Ink.INPUT),
                new Inked(" → ", Ink.MUTED),
                new Inked("a[" + stand.unit() + "]: ", Ink.MUTED),
                new Inked(value, Ink.OUTPUT));
        return List.of(place, number);
    }

    private Spot from(NetStand stand) {
        int index = trace.unit(stand.layer(), stand.unit()).terms().get(0).index();
        return trace.places().spot(stand.layer() - 1, index);
    }

    private List<List<Inked>> softmax(NetStand stand, Words words, int longest) {
        ShownShares shown = shares(stand.layer());
        ShownShares.Others others = (count, sum) -> others(count, sum, words);
        List<Inked> exps = new ArrayList<>();
        int most = shown.exps().size();
        int one = stand.isMade() ? stand.unit() : stand.current();
        for (int i = most > MOST ? one : 0; i < (most > MOST ? one + 1 : most); i++) {
            boolean known = i < stand.taken();
            Ink ink = i == stand.current() ? Ink.FOCUS : known ? Ink.TEXT : Ink.MUTED;
            String text = known ? shown.equation(i) : shown.exponential(i) + " = " + UNKNOWN;
            exps.add(new Inked((exps.isEmpty() ? "" : "   ") + text, ink));
        }
        List<List<Inked>> lines = new ArrayList<>();
        lines.add(List.of(new Inked(shown.maximum(longest, others), Ink.INPUT)));
        lines.add(exps);
        if (stand.isMade()) {
            lines.add(List.of(new Inked(shown.summed(longest, others), Ink.TEXT)));
            lines.add(List.of(new Inked(shown.quotient(stand.unit()), Ink.OUTPUT)));
        }
        return lines;
    }

    private static String others(int count, String sum, Words words) {
        String others = words.say("network.sum.others", count);
        return sum.isEmpty() ? others : words.say("network.sum.others.come", sum, others);
    }

    /** A softmax as it is shown. */
    ShownShares shares(int layer) {
        return ShownShares.of(
                trace.pass(layer).input().toArray(), trace.pass(layer).output().toArray());
    }

    /** How many lines there are in the end. */
    int most(int layer) {
        return trace.layer(layer) instanceof NetSoftmax ? 4 : trace.layer(layer) instanceof NetFlatten ? 2 : 1;
    }
}

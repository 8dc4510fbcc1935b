package dev.receptive.bench.network;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** What stands over the columns of a step of training, and the loss under the bars of the classes. */
record NetStepHeads(NetStepped step, NetworkLayout layout, Words words) {

    /** From the last bar to the loss, and from there to what stands below, in units. */
    private static final double BELOW = 16;

    void draw(Sheet sheet, NetStepShown shown) {
        NetTrace trace = step.before();
        for (NetColumn column : layout.columns()) {
            boolean gradients = shown.gradients(column) != NetStepShown.NONE;
            Optional<String> instead = gradients ? Optional.of(words.say("network.step.gradients")) : Optional.empty();
            Sheet head = new Sheet();
            if (trace.folding().large()) {
                new NetHeads(trace, words).draw(head, column, layout.unit(), instead);
            } else {
                plain(head, column, instead);
            }
            sheet.group("head:" + column.layer(), 1, head);
        }
    }

    private void plain(Sheet sheet, NetColumn column, Optional<String> instead) {
        NetTrace trace = step.before();
        int layer = column.layer();
        double unit = layout.unit();
        Box box = column.head();
        double small = Titles.legible(NetworkPlan.SHAPE, unit);
        Ink ink = instead.isPresent() ? Ink.GRADIENT : layer < 0 ? Ink.INPUT : Ink.OUTPUT;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(NetworkPlan.NAME, unit), ink);
        String id = "name:" + layer;
        sheet.text(id, words.say(trace.names().name(layer)), box.x(), box.y() + 9 * unit, bold, box.width());
        Lettering shape = instead.isPresent()
                ? Lettering.of(Face.TEXT, small, Ink.GRADIENT)
                : Lettering.of(Face.MONO, small, Ink.MUTED);
        String text = instead.orElseGet(() -> trace.names().shape(layer));
        Point under = new Point(box.x(), box.y() + 26 * unit);
        if (instead.isPresent()) {
            sheet.fitting(id + ":shape", List.of(text, "∂"), under, shape, box.width());
        } else {
            sheet.text(id + ":shape", text, under.x(), under.y(), shape, box.width());
        }
        String count = layer < 0 ? "" : trace.layer(layer).parameters();
        if (!count.isEmpty()) {
            Lettering weights = Lettering.of(Face.MONO, small, Ink.KERNEL);
            sheet.text(id + ":parameters", count, box.x(), box.y() + 42 * unit, weights, box.width());
        }
    }

    /** Where the loss stands; nothing where there is no room for it. */
    Optional<Box> place() {
        NetColumn column = layout.column(step.before(), step.before().layers() - 1);
        Box last = column.bars().get(column.bars().size() - 1);
        double unit = layout.unit();
        double high = BELOW * unit;
        Box box = new Box(last.x(), last.bottom() + high / 2, last.width(), 1.6 * high);
        return box.bottom() + high / 2 < layout.equation().y() ? Optional.of(box) : Optional.empty();
    }

    /** The loss, once it is known, of the probabilities over it. */
    void loss(Sheet sheet, NetStepShown shown) {
        if (!shown.hasLoss()) {
            return;
        }
        place().ifPresent(box -> {
            Quantity[] losses = NetStepped.apart(step.loss(), step.lossAfter());
            String now = losses[shown.hasResult() ? 1 : 0].text();
            String text = words.say("network.step.loss.is", now);
            Lettering lettering = NetStepPicture.small(layout.unit(), Ink.GRADIENT);
            double inset = 5 * layout.unit();
            sheet.text("loss", text, box.x() + inset, box.centreY(), lettering, box.width() - 2 * inset);
        });
    }
}

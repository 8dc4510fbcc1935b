package dev.receptive.bench.stack;

import dev.receptive.bench.Gaze;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** One row of every layer that has been computed, and in it exactly those units that one unit sees, or that see one input. */
record StackUnits(Chain chain, StackLayout layout) {

    void draw(Sheet sheet, StackStand stand, Gaze gaze) {
        Optional<Spot> asked =
                gaze.asked().filter(spot -> spot.isIn(StackReading.UNIT) && spot.channel() <= stand.layers());
        int layer = asked.map(Spot::channel).orElse(stand.layers());
        int index = asked.map(Spot::column).orElseGet(() -> layout.middleUnit(layer));
        List<NavigableSet<Integer>> lit = lit(layer, index, stand.layers());
        lines(sheet, lit);
        for (int row = 0; row <= stand.layers(); row++) {
            for (int i = layout.first(row); i <= layout.last(row); i++) {
                cell(sheet, row, i, lit.get(row).contains(i), row == layer && i == index);
            }
            more(sheet, row);
        }
    }

    /** Where there are more units than have room. */
    private void more(Sheet sheet, int layer) {
        double half = StackLayout.MORE * layout.unit() / 2;
        double y = layout.centre(layer) - half / 2;
        Lettering dots = Lettering.of(Face.TEXT_BOLD, 2 * half, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        if (layout.cell(layer, -layout.padding(layer)).isEmpty()) {
            sheet.text("more:left:" + layer, "…", layout.strip().x() - half, y, dots);
        }
        if (layout.cell(layer, chain.size(layer) - 1 + layout.padding(layer)).isEmpty()) {
            sheet.text("more:right:" + layer, "…", layout.strip().right() + half, y, dots);
        }
    }

    /** By layer, what is lit: whom an input reaches, or what any other unit sees. */
    private List<NavigableSet<Integer>> lit(int layer, int index, int computed) {
        List<NavigableSet<Integer>> lit = new ArrayList<>();
        if (layer == 0) {
            lit.addAll(chain.reaches(0, index));
        } else {
            lit.addAll(chain.sees(layer, index));
        }
        while (lit.size() <= computed) {
            lit.add(Collections.emptyNavigableSet());
        }
        return lit.subList(0, computed + 1);
    }

    /** From every lit unit to each that it sees, where both are lit. */
    private void lines(Sheet sheet, List<NavigableSet<Integer>> lit) {
        Stroke stroke = new Stroke(new Tint(Ink.FOCUS, 0.35), Math.max(0.6, layout.unit()), false);
        for (int layer = 1; layer < lit.size(); layer++) {
            Axis axis = chain.axes().get(layer - 1);
            for (int unit : lit.get(layer)) {
                for (int i = 0; i < axis.kernel(); i++) {
                    line(sheet, layer, unit, axis.read(unit, i), lit, stroke);
                }
            }
        }
    }

    private void line(Sheet sheet, int layer, int unit, int seen, List<NavigableSet<Integer>> lit, Stroke stroke) {
        Optional<Box> below = layout.cell(layer, unit);
        Optional<Box> above = layout.cell(layer - 1, seen);
        boolean isUnit = unit >= 0 && unit < chain.size(layer);
        if (isUnit && lit.get(layer - 1).contains(seen) && below.isPresent() && above.isPresent()) {
            Box from = above.get();
            Box to = below.get();
            String id = "sees:" + layer + ":" + unit + ":" + seen;
            sheet.add(new Mark.Line(id, from.centreX(), from.bottom(), to.centreX(), to.y(), stroke));
        }
    }

    private void cell(Sheet sheet, int layer, int index, boolean isLit, boolean isChosen) {
        Ink ink = StackStory.ink(layer);
        boolean padding = index < 0 || index >= chain.size(layer);
        double thin = Math.max(0.7, layout.unit());
        Tint fill = isLit ? new Tint(ink, padding ? 0.15 : 0.75) : padding ? Tint.NONE : new Tint(ink, 0.08);
        Stroke stroke = isChosen
                ? Stroke.of(Ink.FOCUS, 2.5 * thin)
                : new Stroke(isLit ? Tint.of(ink) : Tint.of(Ink.LINE), thin, padding);
        layout.cell(layer, index)
                .ifPresent(box -> sheet.rect("unit:" + layer + ":" + index, box, box.width() * 0.14, fill, stroke));
    }
}

package dev.receptive.bench.network;

import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.nn.Term;
import dev.receptive.nn.Unit;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers from left to right, what the present unit sees, and its arithmetic below. */
final class NetworkPicture {

    /** Of what is not computed yet. */
    private static final double DIM = 0.75;

    private final NetTrace trace;
    private final NetworkLayout layout;
    private final NetCells cells;
    private final NetEquation equation;
    private final NetHeads heads;
    private final NetWhyPanel why;
    private final NetErasedPicture erased;
    private final NetLikedPanel liked;
    private final NetMovedPanel moved;
    private final NetLevelsPanel levels;
    private final NetRunPanel run;
    private final NetBesidePanel beside;
    private final NetSpreadPanel spread;
    private final Words words;
    private final double unit;

    NetworkPicture(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.cells = new NetCells(trace, layout, words);
        this.equation = new NetEquation(trace, layout, words);
        this.heads = new NetHeads(trace, words);
        this.why = new NetWhyPanel(trace, layout, words);
        this.liked = new NetLikedPanel(trace, layout, words);
        this.moved = new NetMovedPanel(trace, layout, words);
        this.levels = new NetLevelsPanel(trace, layout, words);
        this.run = new NetRunPanel(trace, layout, words);
        this.beside = new NetBesidePanel(trace, layout, words);
        this.spread = new NetSpreadPanel(trace, layout, words);
        this.erased = new NetErasedPicture(trace, layout, words);
        this.words = words;
        this.unit = layout.unit();
    }

    /**
     * @param stand how far the network has come
     * @param seen the same, or the unit that somebody looks at, done
     */
    List<Mark> marks(NetStand stand, NetStand seen, String narration) {
        Sheet sheet = new Sheet();
        for (NetColumn column : layout.columns()) {
            boolean reached = column.layer() < 0 || (stand.isStarted() && column.layer() <= stand.layer());
            Sheet head = new Sheet();
            if (trace.folding().large()) {
                heads.draw(head, column, unit);
            } else {
                head(head, column);
            }
            sheet.group("head:" + column.layer(), reached ? 1 : DIM, head);
        }
        boolean liking = seen.phase() == NetPhase.END
                && trace.experiment().asked().sought().isPresent();
        boolean following = seen.phase() == NetPhase.END && moved.isAsked();
        boolean asked = seen.phase() == NetPhase.END && why.isAsked();
        boolean learning =
                seen.phase() == NetPhase.END && (run.isAsked() || spread.isAsked()) && !asked && !liking && !following;
        boolean told = seen.isStarted() && !asked && !liking && !following && !learning;
        boolean over = trace.folding().large();
        if (told && !over) {
            beams(sheet, seen);
        }
        cells.draw(sheet, stand);
        if (told && over) {
            beams(sheet, seen);
        }
        if (stand.phase() == NetPhase.END) {
            erased.draw(sheet);
        }
        if (liking) {
            sought(sheet);
        } else if (following) {
            moved.rings(sheet);
            moved.draw(sheet);
        } else if (asked) {
            why.rings(sheet);
            why.draw(sheet);
        } else if (learning && isSpread()) {
            spread.draw(sheet);
        } else if (learning && beside.isAsked()) {
            beside.draw(sheet);
        } else if (learning) {
            run.draw(sheet);
        } else {
            if (told) {
                outlines(sheet, seen);
            }
            boolean ahead = !stand.equals(seen) && !stand.has(seen.layer(), seen.unit());
            boolean after =
                    !stand.equals(seen) && stand.layer() >= trace.folding().last(seen.layer());
            equation.draw(sheet, seen, after, ahead);
        }
        new Caption(layout.equation(), layout.captionY(), unit).draw(sheet, narration);
        if (stand.phase() == NetPhase.LAND && !stand.hasLanded() && stand.equals(seen)) {
            flight(sheet, stand);
        }
        return sheet.marks();
    }

    /** What can be pointed at in the box of the equation once all is computed. */
    List<Target> targets() {
        if (levels.isAsked()) {
            return levels.targets();
        }
        if (liked.isAsked()) {
            return liked.targets();
        }
        if (moved.isAsked()) {
            return moved.targets();
        }
        if (why.isAsked()) {
            return why.targets();
        }
        return beside.isAsked() || isSpread() ? List.of() : run.targets();
    }

    /** While a network learns, its spread cannot be known: then its loss stands there. */
    private boolean isSpread() {
        return spread.isAsked() && (trace.spread().isPresent() || !run.isAsked());
    }

    /** The test digits that were looked for. */
    private void sought(Sheet sheet) {
        if (levels.isAsked()) {
            levels.draw(sheet);
        } else {
            liked.draw(sheet);
        }
    }

    /** The eraser around a pixel that somebody looks at once all is computed. */
    List<Mark> eraser(Spot pixel) {
        Sheet sheet = new Sheet();
        erased.eraser(sheet, pixel);
        return sheet.marks();
    }

    private void head(Sheet sheet, NetColumn column) {
        int layer = column.layer();
        Box box = column.head();
        Ink ink = layer < 0 ? Ink.INPUT : Ink.OUTPUT;
        double name = Titles.legible(NetworkPlan.NAME, unit);
        double small = Titles.legible(NetworkPlan.SHAPE, unit);
        String id = "name:" + layer;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, name, ink);
        sheet.text(id, words.say(trace.names().name(layer)), box.x(), box.y() + 9 * unit, bold, box.width());
        Lettering muted = Lettering.of(Face.MONO, small, Ink.MUTED);
        sheet.text(id + ":shape", trace.names().shape(layer), box.x(), box.y() + 26 * unit, muted, box.width());
        String count = layer < 0 ? "" : trace.layer(layer).parameters();
        if (!count.isEmpty()) {
            Lettering weights = Lettering.of(Face.MONO, small, Ink.KERNEL);
            sheet.text(id + ":parameters", count, box.x(), box.y() + 42 * unit, weights, box.width());
        } else if (layer > 0 && !column.bars().isEmpty() && NetLogitBars.are(trace, layer)) {
            Lettering bars = Lettering.of(Face.TEXT, small, Ink.TEXT);
            String logits = words.say("network.bars.logit");
            sheet.text(id + ":bars", logits, box.x(), box.y() + 42 * unit, bars, box.width());
        }
    }

    /** Where what a unit sees of the layer before stands, plane by plane. */
    private Map<Integer, Box> windows(NetStand stand) {
        Map<Integer, Box> windows = new LinkedHashMap<>();
        int source = trace.folding().source(stand.layer());
        for (Term term : trace.unit(stand.layer(), stand.unit()).terms()) {
            if (term.index() != Term.PADDING) {
                int plane = trace.places().plane(source, term.index()).map();
                windows.merge(plane, layout.cell(trace, source, term.index()), Box::and);
            }
        }
        return windows;
    }

    private void beams(Sheet sheet, NetStand stand) {
        int source = trace.folding().source(stand.layer());
        if (trace.folding().home(source) == trace.folding().home(stand.layer())) {
            return; // in the same place
        }
        Box to = layout.cell(trace, stand.layer(), stand.unit());
        Box toPlane = layout.plane(trace, stand.layer(), stand.unit());
        windows(stand).forEach((plane, window) -> {
            int first = trace.places().planes(source).get(plane).first();
            Box from = layout.plane(trace, source, first);
            Beam beam = trace.folding().large()
                    ? Beam.between(window, window, to, to) // over pixels: no number to be read lies below
                    : Beam.between(window, from, to, toPlane);
            beam.draw(sheet, "beam:" + plane, 1, unit);
        });
    }

    private void outlines(Sheet sheet, NetStand stand) {
        int layer = stand.layer();
        int source = trace.folding().source(layer);
        Grid before = layout.column(trace, source).maps().stream()
                .findFirst()
                .orElse(layout.column(trace, -1).maps().get(0)); // shares are bars, and have no cells
        SlidingWindow slide = new SlidingWindow(before, unit);
        windows(stand).forEach((plane, window) -> slide.draw(sheet, "window:" + plane, slide.outline(window), 1));
        slide.target(sheet, "target", layout.framed(trace, layer, stand.unit()), 1);
        used(sheet, stand);
        if (stand.current() >= 0) {
            Term term = trace.unit(layer, stand.unit()).terms().get(stand.current());
            if (term.index() != Term.PADDING) {
                slide.taken(sheet, "taken", layout.cell(trace, source, term.index()));
            }
            if (term.weight() != Term.NO_WEIGHT) {
                Spot weight = trace.learned().weightSpot(layer, term.weight());
                layout.weight(trace, weight).ifPresent(box -> slide.taken(sheet, "taken:weight", box));
            }
        }
    }

    /** Where the weights stand that a unit is made with; nothing where the story has not begun. */
    List<Box> used(NetStand stand) {
        return stand.isStarted() ? List.copyOf(weights(stand).values()) : List.of();
    }

    private Map<Integer, Box> weights(NetStand stand) {
        Unit made = trace.unit(stand.layer(), stand.unit());
        Map<Integer, Box> used = new LinkedHashMap<>();
        for (Term term : made.terms()) {
            if (term.weight() != Term.NO_WEIGHT) {
                Spot spot = trace.learned().weightSpot(stand.layer(), term.weight());
                layout.weight(trace, spot).ifPresent(box -> used.merge(spot.channel(), box, Box::and));
            }
        }
        return used;
    }

    /** The weights that a unit is made with, and its bias. */
    private void used(Sheet sheet, NetStand stand) {
        Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit));
        weights(stand).forEach((slice, box) -> sheet.rect("used:" + slice, box.grow(1.5), 3 * unit, Tint.NONE, stroke));
        if (stand.isMade()) {
            trace.learned()
                    .biasSpot(stand.layer(), stand.unit())
                    .flatMap(spot -> layout.weight(trace, spot))
                    .ifPresent(box -> sheet.rect("used:bias", box.grow(1.5), 3 * unit, Tint.NONE, stroke));
        }
    }

    /** The number goes to its cell. */
    private void flight(Sheet sheet, NetStand stand) {
        Box start = equation.result(stand);
        Box cell = cells.end(stand.layer(), stand.unit());
        float value = trace.value(stand.layer(), stand.unit());
        boolean share = trace.layer(stand.layer()) instanceof NetSoftmax;
        if (share && NetLogitBars.are(trace, stand.layer())) {
            return; // no probability stands where it would go
        }
        String text = share
                ? NetNames.percent(value)
                : trace.quantity(stand.layer(), stand.unit()).text();
        double high = 26 * unit;
        double wide = Math.max(high, (text.length() + 2) * Face.MONO_ADVANCE * 15 * unit);
        Box from = new Box(start.centreX() - wide / 2, start.centreY() - high / 2, wide, high);
        Box at = from.towards(cell, Ease.inOut(stand.progress()));
        new FlyingChip("landing:" + stand.layer() + ":" + stand.unit(), text, Ink.OUTPUT)
                .draw(sheet, at, Ease.part(stand.progress(), 0, 0.15), unit);
    }

    static Lettering right(double size, Ink ink) {
        return Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.END);
    }
}

package dev.receptive.bench.pooling;

import dev.receptive.bench.pooling.PoolTrace.Covered;
import dev.receptive.figure.Caption;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Signs;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** The marks of a pooling at a stand, back to front. */
final class PoolingPicture {

    private final PoolTrace trace;
    private final ShownPools pools;
    private final Words words;
    private final double unit;
    private final PoolGrids grids;
    private final PoolFolded folded;
    private final PoolWindows windows;
    private final PoolTitles titles;
    private final PoolEquation equation;
    private final Optional<PoolMovedMarks> moved;
    private final SlidingWindow window;
    private final Caption caption;

    PoolingPicture(PoolTraces traces, ShownPools pools, PoolingLayout layout, PoolGrids grids, Words words) {
        this.trace = traces.output();
        this.pools = pools;
        this.words = words;
        this.unit = layout.unit();
        this.grids = grids;
        this.titles = new PoolTitles(trace, traces.beside().map(PoolTrace::rule), layout, words);
        this.equation = new PoolEquation(layout.equation(), terms(), unit);
        this.moved = traces.moved()
                .map(after -> new PoolMovedMarks(trace, after, traces.shift(), layout, PoolScales.of(trace), words));
        this.window = new SlidingWindow(layout.input(), unit);
        this.windows = new PoolWindows(layout, grids, window);
        this.folded = new PoolFolded(trace, layout, grids);
        this.caption = new Caption(layout.equation(), layout.captionY(), unit);
    }

    private PoolSlots.Numbered terms() {
        int longest = 1;
        for (int channel = 0; channel < trace.input().count(); channel++) {
            longest = Math.max(longest, longest(channel));
        }
        return new PoolSlots.Numbered(trace.mostPlaces(), longest, signs());
    }

    /** Of all numbers that may be taken, in characters. */
    private int longest(int channel) {
        if (trace.input().plane(channel).levels()) {
            return 3; // a grey is at most 255
        }
        boolean max = trace.rule().kind().isMax();
        int longest = 1;
        for (int row = 0; row < trace.rows().inputs(); row++) {
            for (int column = 0; column < trace.columns().inputs(); column++) {
                Quantity number = trace.input().plane(channel).quantity(row, column);
                longest = Math.max(longest, (max ? number.text() : number.enclosed()).length());
            }
        }
        return longest;
    }

    /** The divisor has room for the largest that there is. */
    private Signs signs() {
        if (trace.rule().kind().isMax()) {
            return Signs.of(Form.MAXIMUM);
        }
        int most = trace.rule().counting().divisor().orElse(trace.mostPlaces());
        return Signs.of(new Form.Mean(most));
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or an output that is asked about as it is when it is done
     */
    List<Mark> marks(PoolStand real, PoolStand stand, String narration) {
        Sheet sheet = new Sheet();
        ShownPool shown = pools.of(stand.channel(), stand.row(), stand.column());
        boolean started = stand.isStarted();
        boolean slides = stand.phase() == PoolPhase.SLIDE;
        double arrived = slides ? Ease.part(stand.progress(), 0.55, 1) : 1;
        double seen = slides && stand.cell() == 0 ? Ease.part(stand.progress(), 0, 0.5) : 1;
        Box outline = outline(stand);
        titles.draw(sheet, stand.channel());
        if (started) {
            windows.rays(sheet, outline, shown, seen * arrived);
            windows.beam(outline, shown).draw(sheet, "beam", seen * arrived, unit);
        }
        folded.draw(sheet, real);
        grids.input(sheet, stand);
        grids.outputs(sheet, real);
        Sheet lens = new Sheet();
        grids.lens(lens, stand, shown);
        sheet.group("lens:seen", started ? arrived : 0.25, lens);
        if (started) {
            window.draw(sheet, "window", outline, seen);
            window.target(sheet, "target", grids.target(stand), arrived);
            grids.besideTarget(stand).ifPresent(cell -> window.target(sheet, "target:beside", cell, arrived));
            windows.taken(sheet, stand, shown);
        }
        moved.ifPresent(marks -> marks.marks(stand.channel()).forEach(sheet::add));
        equation(sheet, stand, shown);
        flight(sheet, stand, shown);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    private Box outline(PoolStand stand) {
        Box there = under(stand.row(), stand.column());
        if (stand.phase() == PoolPhase.SLIDE && stand.cell() > 0) {
            int before = stand.cell() - 1;
            int columns = trace.columns().outputs();
            there = under(before / columns, before % columns).towards(there, Ease.inOut(stand.progress()));
        }
        return window.outline(there);
    }

    /** What lies under the window of an output. */
    private Box under(int row, int column) {
        Lane rows = trace.rows();
        Lane columns = trace.columns();
        return window.at(
                rows.at(row, 0) + rows.before(),
                columns.at(column, 0) + columns.before(),
                rows.span(row),
                columns.span(column));
    }

    private void equation(Sheet sheet, PoolStand stand, ShownPool shown) {
        equation.frame(sheet);
        if (!stand.isStarted()) {
            equation.hint(sheet, words.say("pool.hint"));
            return;
        }
        Sheet inner = new Sheet();
        double alpha = 1;
        if (stand.phase() == PoolPhase.SLIDE && stand.progress() < 0.4) {
            alpha = 1 - Ease.part(stand.progress(), 0, 0.4);
            if (stand.cell() > 0) {
                int before = stand.cell() - 1;
                int columns = trace.columns().outputs();
                ShownPool last = pools.once(stand.channel(), before / columns, before % columns);
                fill(inner, last, last.window().size(), -1, 1);
            } else {
                equation.hint(inner, words.say("pool.hint"));
            }
        } else {
            alpha = stand.phase() == PoolPhase.SLIDE ? Ease.part(stand.progress(), 0.4, 0.9) : 1;
            boolean ends = stand.phase() == PoolPhase.LAND || stand.phase() == PoolPhase.END;
            int current = stand.phase() == PoolPhase.TAKE ? stand.done() - 1 : -1;
            fill(inner, shown, stand.taken(), current, ends ? Ease.part(stand.progress(), 0, 0.3) : 0);
        }
        sheet.group("equation:content", alpha, inner);
    }

    private void fill(Sheet sheet, ShownPool shown, int taken, int current, double seen) {
        Spot spot = shown.spot();
        String title = trace.input().count() > 1
                ? words.say("pool.title.channel", spot.channel(), spot.row(), spot.column())
                : words.say("equation.title", spot.row(), spot.column());
        String soFar = "";
        if (taken > 0 && shown.lines().get(taken - 1).number() > 0) {
            String key =
                    (taken < shown.window().size() ? "pool.sofar." : "pool.all.") + (shown.isMean() ? "sum" : "max");
            soFar = words.say(key, shown.lines().get(taken - 1).soFar().said());
        }
        equation.title(sheet, title, soFar);
        equation.fill(sheet, shown, taken, current, seen);
    }

    /** What is on its way: a number to its slot, or the result to its output cell. */
    private void flight(Sheet sheet, PoolStand stand, ShownPool shown) {
        if (stand.progress() >= 1) {
            return;
        }
        if (stand.phase() == PoolPhase.TAKE) {
            Covered place = shown.window().get(stand.done() - 1);
            if (place.counts()) {
                int slot = shown.lines().get(stand.done() - 1).number() - 1;
                Box from = grids.readable(place);
                Box at = from.towards(equation.slot(slot), Ease.part(stand.progress(), 0.05, 0.65));
                double alpha = Ease.part(stand.progress(), 0, 0.15) * (1 - Ease.part(stand.progress(), 0.65, 0.9));
                String text = shown.lines().get(stand.done() - 1).value().text();
                new FlyingChip("flight:" + stand.cell() + "," + stand.done(), text, Ink.FOCUS)
                        .draw(sheet, at, alpha, unit);
            }
        } else if (stand.phase() == PoolPhase.LAND && stand.progress() > 0.3) {
            Box from = shown.winner() < 0
                    ? equation.result(shown)
                    : grids.readable(shown.window().get(shown.winner()));
            Box at = from.towards(grids.target(stand), Ease.part(stand.progress(), 0.4, 1));
            double alpha = Ease.part(stand.progress(), 0.3, 0.4);
            new FlyingChip("landing:" + stand.cell(), shown.value().text(), Ink.OUTPUT).draw(sheet, at, alpha, unit);
        }
    }
}

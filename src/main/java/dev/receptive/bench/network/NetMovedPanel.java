package dev.receptive.bench.network;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a change of the image does, in the box of the equation: how much each layer changes, and the answer over the change. */
final class NetMovedPanel {

    private final NetTrace trace;
    private final NetworkLayout layout;
    private final Optional<NetChangedStrip> strip;
    private final Optional<NetCurvePlot> curve;

    NetMovedPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        Optional<NetAxis> axis = trace.experiment().asked().curve();
        this.strip = axis.map(any -> new NetChangedStrip(trace, layout, words));
        this.curve = axis.map(over -> new NetCurvePlot(trace, over, room(), words, layout.unit()));
    }

    private Box room() {
        Box box = layout.equation();
        double top = NetChangedStrip.height() * layout.unit();
        return new Box(box.x(), box.y() + top, box.width(), box.height() - top);
    }

    boolean isAsked() {
        return curve.isPresent();
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        strip.ifPresent(any -> targets.addAll(any.targets()));
        curve.ifPresent(any -> targets.addAll(any.targets()));
        return targets;
    }

    void draw(Sheet sheet) {
        double unit = layout.unit();
        sheet.rect("equation", layout.equation(), 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        strip.ifPresent(any -> any.draw(sheet));
        curve.ifPresent(any -> any.draw(sheet));
    }

    /** Rings around the class of before and that of now. */
    void rings(Sheet sheet) {
        int last = trace.layers() - 1;
        SlidingWindow ring = new SlidingWindow(layout.column(trace, -1).maps().get(0), layout.unit());
        IntStream.of(trace.moving().answer(), trace.answer())
                .distinct()
                .forEach(of -> ring.target(sheet, "moved:share:" + of, layout.cell(trace, last, of), 1));
    }
}

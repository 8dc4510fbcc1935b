package dev.receptive.bench.network;

import dev.receptive.figure.ColourScale;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** Which ink speaks for a class: colours over what the network sees, and a legend under it. */
final class NetErasedPicture {

    /** Of colours of a picture that is no more. */
    private static final double OLD = 0.3;

    private static final double TEXT = 11;

    /** From the top of the strip of colours to the middle of what follows its numbers, in units. */
    private static final double LEGEND = 40;

    /** From the middle of a line to that of the next. */
    private static final double LINE = 1.4;

    private final NetTrace trace;
    private final Grid grid;
    private final double foot;
    private final Words words;
    private final double unit;
    private final Optional<Pictured> pictured;

    /** The outline of the ink and the colours as pixels, made once. */
    private record Pictured(NetErased erased, NetInkOutline ink, ColourScale scale, Raster colours) {}

    NetErasedPicture(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.grid = layout.column(trace, -1).maps().get(0);
        this.foot = layout.equation().y();
        this.words = words;
        this.unit = layout.unit();
        this.pictured = trace.erasedLast()
                .flatMap(erased -> NetErased.ink(trace).map(ink -> {
                    float[] falls = erased.falls();
                    ColourScale scale = ColourScale.of(falls);
                    Raster colours =
                            scale.raster(erased.map().columns(), erased.map().rows(), falls);
                    return new Pictured(erased, new NetInkOutline(ink), scale, colours);
                }));
    }

    /** The colours stand where the middle of the eraser stood. */
    void draw(Sheet sheet) {
        pictured.ifPresent(picture -> {
            NetErased erased = picture.erased();
            boolean now = trace.erased().isPresent();
            sheet.rect("erased:ground", grid.bounds(), 0, Tint.of(Ink.STAGE), Stroke.NONE);
            double aside = (erased.side() - 1) / 2.0 * grid.pitch();
            Box over = new Box(
                    grid.x() + aside,
                    grid.y() + aside,
                    erased.map().columns() * grid.pitch(),
                    erased.map().rows() * grid.pitch());
            Sheet colours = new Sheet();
            colours.add(new Mark.Picture("erased:map", over, picture.colours()));
            legend(colours, picture);
            sheet.group("erased", now ? 1 : OLD, colours);
            picture.ink().draw(sheet, "erased:ink", grid, Stroke.of(Ink.TEXT, Math.max(0.75, 0.75 * unit)));
            sheet.rect("erased:frame", grid.bounds(), 0, Tint.NONE, Stroke.of(Ink.LINE, Math.max(0.75, unit)));
        });
    }

    /** Which colour is whose; over that, where there is room for it, what was done, and how strong the colours are. */
    private void legend(Sheet sheet, Pictured picture) {
        Box box = grid.bounds();
        double size = Titles.legible(TEXT, unit);
        double one = Math.max(unit, size / TEXT);
        double room = foot - box.bottom();
        double line = box.bottom() + size * LINE;
        if (room > size * LINE * 2.5) {
            Lettering muted = Lettering.of(Face.TEXT, size, Ink.MUTED);
            String what = words.say("network.erased.what", picture.erased().side());
            sheet.text("erased:what", what, box.x(), line, muted, box.width());
            Box head = new Box(box.x(), box.y(), box.width(), line + size * 0.4 - box.y());
            boolean strip = head.bottom() + LEGEND * one + size * LINE / 2 < foot;
            if (strip) {
                picture.scale().legend(sheet, "erased:scale", head, one);
            }
            line = strip ? head.bottom() + LEGEND * one : line + size * LINE;
        }
        swatches(sheet, picture.erased().classes(), line, size);
    }

    private void swatches(Sheet sheet, NetWhy.Classes classes, double line, double size) {
        Box box = grid.bounds();
        List<Integer> of = List.of(classes.one(), classes.other());
        List<Ink> inks = List.of(Ink.POSITIVE, Ink.NEGATIVE);
        for (int i = 0; i < of.size(); i++) {
            double left = box.x() + i * box.width() / of.size();
            Box swatch = new Box(left, line - size * 0.35, size * 0.7, size * 0.7);
            sheet.rect("erased:swatch:" + i, swatch, 2 * unit, new Tint(inks.get(i), 0.9), Stroke.NONE);
            String text = words.say("network.erased.for", trace.names().label(of.get(i)));
            double x = swatch.right() + size * 0.25;
            Lettering plain = Lettering.of(Face.TEXT, size, Ink.TEXT);
            sheet.text("erased:for:" + i, text, x, line, plain, left + box.width() / of.size() - x);
        }
    }

    /** The eraser around a pixel that somebody looks at. */
    void eraser(Sheet sheet, Spot pixel) {
        trace.erased().ifPresent(erased -> {
            Spot place = erased.place(pixel);
            SlidingWindow window = new SlidingWindow(grid, unit);
            Box square = window.at(place.row(), place.column(), erased.side(), erased.side());
            window.draw(sheet, "eraser", window.outline(square), 1);
        });
    }
}

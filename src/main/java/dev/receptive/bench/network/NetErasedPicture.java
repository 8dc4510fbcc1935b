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
    private final Words words;
    private final double unit;
    private final Optional<Pictured> pictured;

    /** The outline of the ink and the colours as pixels, made once. */
    private record Pictured(NetErased erased, NetInkOutline ink, ColourScale scale, Raster colours) {}

    NetErasedPicture(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.grid = layout.column(trace, -1).maps().get(0);
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

    private void legend(Sheet sheet, Pictured picture) {
        Box box = grid.bounds();
        double size = Titles.legible(TEXT, unit);
        double y = box.bottom() + size * LINE;
        Lettering muted = Lettering.of(Face.TEXT, size, Ink.MUTED);
        int side = picture.erased().side();
        sheet.text("erased:what", words.say("network.erased.what", side), box.x(), y, muted, box.width());
        Box head = new Box(box.x(), box.y(), box.width(), y + size * 0.4 - box.y());
        picture.scale().legend(sheet, "erased:scale", head, Math.max(unit, size / TEXT));
        double line = head.bottom() + Math.max(unit, size / TEXT) * LEGEND;
        NetWhy.Classes classes = picture.erased().classes();
        List<Integer> of = List.of(classes.one(), classes.other());
        List<Ink> inks = List.of(Ink.POSITIVE, Ink.NEGATIVE);
        for (int i = 0; i < of.size(); i++) {
            double left = box.x() + i * box.width() / of.size();
            Box swatch = new Box(left, line - size * 0.4, size * 0.8, size * 0.8);
            sheet.rect("erased:swatch:" + i, swatch, 2 * unit, new Tint(inks.get(i), 0.9), Stroke.NONE);
            String text = words.say("network.erased.for", trace.label(of.get(i)));
            double x = swatch.right() + size * 0.3;
            Lettering plain = Lettering.of(Face.TEXT, size, Ink.TEXT);
            double room = left + box.width() / of.size() - x;
            sheet.text("erased:for:" + i, text, x, line, plain, room);
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

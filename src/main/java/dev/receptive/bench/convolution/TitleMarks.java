package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.figure.Unread;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;

/** The names and sizes of the grids, and the rows and columns that no window reads. */
final class TitleMarks {

    private final ConvolutionLayout layout;
    private final Words words;
    private final Titles titles;
    private final String input;
    private final String output;
    private final String unread;

    /**
     * @param pixels whether the input is shown as a picture
     */
    TitleMarks(ConvTrace trace, ConvolutionLayout layout, boolean pixels, Words words) {
        this.layout = layout;
        this.words = words;
        this.titles = new Titles(layout.tray().right(), layout.unit());
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        this.input = Titles.sizeOfInput(rows, columns, words);
        this.output = Titles.size(rows.outputs(), columns.outputs());
        this.unread = Unread.of(rows, columns).text(words, !pixels);
    }

    void draw(Sheet sheet) {
        titles.title(sheet, name("input", Ink.INPUT), input, layout.input().bounds());
        titles.title(sheet, name("output", Ink.OUTPUT), output, layout.output().bounds());
        if (layout.hasLens()) {
            titles.heading(sheet, name("lens", Ink.FOCUS), layout.lens().bounds());
        }
        titles.heading(sheet, name("kernel", Ink.KERNEL), layout.kernel().bounds());
        titles.beside(sheet, name("bias", Ink.KERNEL), layout.bias().bounds());
        if (!unread.isEmpty()) {
            titles.note(sheet, "unread", unread, layout.input().bounds(), besideUnread());
        }
    }

    private Name name(String grid, Ink ink) {
        String id = "title:" + grid;
        return new Name(id, words.say("title." + grid), ink);
    }

    /** Where the note on what is never read ends at the latest: what stands between the grids may reach below them. */
    private double besideUnread() {
        double unit = layout.unit();
        double middle = Math.min(layout.kernel().x(), layout.bias().x() - Titles.BESIDE * unit) - 8 * unit;
        return layout.hasLensBelow() ? layout.tray().right() : middle;
    }
}

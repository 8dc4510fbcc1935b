package dev.receptive.ui;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is done with numbers of a grid by the clipboard. */
final class GridBlocks {

    private final GridNode grid;
    private final BenchModel<?> model;
    private final Notice notice;

    GridBlocks(GridNode grid, BenchModel<?> model, Notice notice) {
        this.grid = grid;
        this.model = model;
        this.notice = notice;
    }

    void copy() {
        Spot first = grid.target().first();
        Spot last = grid.target().last();
        StringBuilder text = new StringBuilder();
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                Spot spot = new Spot(grid.current().tensor(), grid.current().channel(), row, column);
                String number = model.state().reading().typed(spot).replace('−', '-');
                text.append(column == first.column() ? "" : "\t").append(number);
            }
            text.append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Copies the numbers and leaves zeros, for no number can be empty; what cannot be changed is copied alone. */
    void cut() {
        copy();
        Spot first = grid.target().first();
        Spot last = grid.target().last();
        if (!model.isEditable(first)) {
            notice.hint(Sentence.of("cut.copied", EditedCell.why(model, first)));
            return;
        }
        try {
            Shape shape = Shape.of(last.row() - first.row() + 1, last.column() - first.column() + 1);
            model.cut(first, Numbers.typed(Tensor.zeros(shape)));
            notice.hint(Sentence.of("cut.zeros"));
        } catch (Refusal refusal) {
            notice.hint(Sentence.of("cut.copied", refusal.sentence()));
        }
    }

    /** Puts the clipboard's numbers into the grid, the first of them into the current cell. */
    void paste() {
        if (model.isEditable(grid.current())) {
            attempt(() -> put(copied()));
        } else {
            boolean pixels = model.canReplace(grid.current().tensor());
            notice.hint(pixels ? EditedCell.why(model, grid.current()) : Sentence.of("paste.where"));
        }
    }

    /** Puts numbers into the grid, the first of them into the current cell. */
    void put(Numbers block) {
        attempt(() -> model.put(grid.current(), block).ifPresent(notice::show));
    }

    /** Puts the clipboard's numbers in the place of the whole grid. */
    void replace() {
        if (grid.current().channel() > 0 && model.isEditable(grid.target().first())) {
            attempt(() -> replaceOne(copied()));
        } else if (model.canReplace(grid.current().tensor())) {
            attempt(() -> model.replace(grid.current().tensor(), copied()));
        } else {
            notice.hint(Sentence.of(model.isEditable(grid.current()) ? "paste.into" : "paste.where"));
        }
    }

    /** One of several grids, which all have one size. */
    private void replaceOne(Numbers block) {
        Spot first = grid.target().first();
        Spot last = grid.target().last();
        int rows = last.row() - first.row() + 1;
        int columns = last.column() - first.column() + 1;
        if (block.height() != rows || block.width() != columns) {
            notice.hint(Sentence.of("paste.one", rows, columns, block.height(), block.width()));
            return;
        }
        model.put(first, block).ifPresent(notice::show);
    }

    private static Numbers copied() {
        return BlockPaste.read(Copied.text());
    }

    void attempt(Runnable what) {
        try {
            what.run();
        } catch (Refusal refusal) {
            notice.hint(refusal.sentence());
        }
    }
}

package dev.receptive.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** From the parser's blocks to those of a text. */
final class BlockWalk {

    private final ProseNotes notes;
    private final InlineWalk inlines;
    private final PicturePaths pictures;

    BlockWalk(ProseNotes notes) {
        this.notes = notes;
        this.inlines = new InlineWalk(notes);
        this.pictures = new PicturePaths(notes);
    }

    /** The blocks that stand in another. */
    List<ProseBlock> blocks(Node parent) {
        List<ProseBlock> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<ProseBlock> block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            return Optional.of(new ProseBlock.HeadingBlock(heading.getLevel(), inlines.of(heading)));
        } else if (node instanceof ListBlock list) {
            return Optional.of(list(list));
        } else if (node instanceof TableBlock table) {
            return Optional.of(table(table));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new ProseBlock.CodeBlock(
                    code.getInfo().strip(), code.getLiteral().stripTrailing()));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new ProseBlock.CodeBlock("", code.getLiteral().stripTrailing()));
        } else if (node instanceof BlockQuote quotation) {
            return Optional.of(new ProseBlock.QuotationBlock(blocks(quotation)));
        } else if (node instanceof TexFence fence) {
            return Optional.of(formula(fence));
        }
        refuse(node);
        return Optional.empty();
    }

    /** What has no place in a text; definitions of links are none of it. */
    private void refuse(Node node) {
        if (node instanceof HtmlBlock) {
            notes.add(notes.places().of(node).slip("prose.html"));
        } else if (node instanceof ThematicBreak) {
            notes.add(notes.places().of(node).slip("prose.rule"));
        }
    }

    /** A picture that stands alone is a block. */
    private Optional<ProseBlock> paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            return pictures.of(image).map(picture -> picture);
        }
        List<ProseInline> content = inlines.of(paragraph);
        return content.isEmpty() ? Optional.empty() : Optional.of(new ProseBlock.Paragraph(content));
    }

    private ProseBlock list(ListBlock list) {
        List<List<ProseBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        OptionalInt first = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? OptionalInt.of(ordered.getMarkerStartNumber())
                : OptionalInt.empty();
        return new ProseBlock.ItemList(first, list.isTight(), items);
    }

    private ProseBlock table(TableBlock table) {
        List<ProseBlock.CellSide> sides = new ArrayList<>();
        List<List<List<ProseInline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<ProseInline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (rows.isEmpty()) {
                        sides.add(side((TableCell) cell));
                    }
                    cells.add(inlines.of(cell));
                }
                rows.add(cells);
            }
        }
        return new ProseBlock.TableBlock(sides, rows);
    }

    private static ProseBlock.CellSide side(TableCell cell) {
        if (cell.getAlignment() == null) {
            return ProseBlock.CellSide.START;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> ProseBlock.CellSide.START;
            case CENTER -> ProseBlock.CellSide.MIDDLE;
            case RIGHT -> ProseBlock.CellSide.END;
        };
    }

    private ProseBlock formula(TexFence fence) {
        TextPlace at = notes.places().of(fence.begin(), fence);
        if (!fence.isClosed()) {
            notes.add(notes.places().of(fence).slip("prose.formula.lines.open"));
        } else if (fence.tex().isBlank()) {
            notes.add(at.slip("prose.formula.empty"));
        } else {
            notes.formula(fence.tex(), at);
        }
        return new ProseBlock.FormulaBlock(fence.tex(), at);
    }
}

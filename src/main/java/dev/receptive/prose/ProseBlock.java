package dev.receptive.prose;

import dev.receptive.words.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A piece of a text that stands in lines of its own. */
public sealed interface ProseBlock {

    /** What is read aloud. */
    String plain(Words words);

    /** What is read aloud of several. */
    static String plain(List<ProseBlock> blocks, Words words) {
        return blocks.stream().map(block -> block.plain(words)).collect(Collectors.joining("\n"));
    }

    /**
     * A heading.
     *
     * @param level from 1, the largest
     */
    record HeadingBlock(int level, List<ProseInline> content) implements ProseBlock {
        public HeadingBlock {
            content = List.copyOf(content);
        }

        @Override
        public String plain(Words words) {
            return ProseInline.plain(content, words);
        }
    }

    /** A paragraph. */
    record Paragraph(List<ProseInline> content) implements ProseBlock {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public String plain(Words words) {
            return ProseInline.plain(content, words);
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item; none where there are bullets
     * @param tight whether its items stand close to each other
     */
    record ItemList(OptionalInt first, boolean tight, List<List<ProseBlock>> items) implements ProseBlock {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        /** What stands before an item, counted from 0. */
        public String sign(int item) {
            return first.isPresent() ? first.getAsInt() + item + "." : "•";
        }

        @Override
        public String plain(Words words) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                plain.append(i == 0 ? "" : "\n").append(sign(i)).append(' ');
                plain.append(ProseBlock.plain(items.get(i), words));
            }
            return plain.toString();
        }
    }

    /** On which side of a column its cells stand. */
    enum CellSide {
        START,
        MIDDLE,
        END
    }

    /** A table; the first row is its head. Each row has as many cells as there are sides. */
    record TableBlock(List<CellSide> sides, List<List<List<ProseInline>>> rows) implements ProseBlock {
        public TableBlock {
            sides = List.copyOf(sides);
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }

        @Override
        public String plain(Words words) {
            return rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> ProseInline.plain(cell, words))
                            .collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Lines of code. */
    record CodeBlock(String language, String text) implements ProseBlock {
        @Override
        public String plain(Words words) {
            return text;
        }
    }

    /** What somebody else says. */
    record QuotationBlock(List<ProseBlock> blocks) implements ProseBlock {
        public QuotationBlock {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String plain(Words words) {
            return ProseBlock.plain(blocks, words);
        }
    }

    /** A formula in a line of its own, as TeX; {@code at} is where its TeX begins. */
    record FormulaBlock(String tex, TextPlace at) implements ProseBlock {
        @Override
        public String plain(Words words) {
            return tex;
        }
    }

    /** A picture: its path from the lesson's folder, and what is to be seen on it. */
    record PictureBlock(String path, String seen, TextPlace at) implements ProseBlock {
        @Override
        public String plain(Words words) {
            return seen;
        }
    }
}

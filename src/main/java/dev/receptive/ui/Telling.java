package dev.receptive.ui;

import dev.receptive.words.Words;

/** How the window speaks at present. */
interface Telling {

    Words words();

    Notice notice();

    /** Says what a person should know about the start and was not told yet. */
    void tellProblems();
}

package dev.receptive.ui;

import dev.receptive.words.Words;

/** How the window speaks at present. */
interface Telling {

    Words words();

    Notice notice();
}

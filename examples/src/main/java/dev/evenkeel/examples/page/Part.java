package dev.evenkeel.examples.page;

/** What a section is made of, from top to bottom. */
public sealed interface Part permits Chart, ChartPair, DataTable, Paragraph {}

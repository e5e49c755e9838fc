/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

/**
 * How a line of text looks.
 *
 * @param size   size of the type
 * @param strong whether it is set in a heavier weight
 * @param ink    its colour
 */
public record TextStyle(float size, boolean strong, Ink ink) {

	/** Running text. */
	public static final TextStyle BODY = new TextStyle(8.5f, false, Ink.TEXT);

	/** Running text that matters. */
	public static final TextStyle STRONG = new TextStyle(8.5f, true, Ink.TEXT);

	/** Labels beside running text. */
	public static final TextStyle LABEL = new TextStyle(8.5f, false, Ink.QUIET);

	/** Labels above running text, second lines. */
	public static final TextStyle SMALL = new TextStyle(7.25f, false, Ink.QUIET);

	/** Headings of sections. */
	public static final TextStyle HEADING = new TextStyle(10.5f, true, Ink.ACCENT);

	private static final float LEADING = 1.32f;
	private static final float ASCENT = 0.95f;

	/** Distance from one baseline to the next. */
	public float leading() {
		return size * LEADING;
	}

	/** Distance from the top of a line to its baseline. */
	public float ascent() {
		return size * ASCENT;
	}
}

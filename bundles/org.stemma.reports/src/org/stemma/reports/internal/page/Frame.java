/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

/**
 * Where the text stands on a page.
 *
 * @param width  width of the page
 * @param height height of the page
 * @param side   margin left and right
 * @param head   room above the text, for the running head
 * @param foot   room below the text, for the running foot
 * @param inset  distance of the text from the edges of the rules and grounds around it
 */
public record Frame(float width, float height, float side, float head, float foot, float inset) {

	/** DIN A4 upright, 210 by 297 millimetres. */
	public static final Frame A4 = new Frame(595.28f, 841.89f, 54, 72, 64, 6);

	/** Width of the text. */
	public float textWidth() {
		return width - 2 * side;
	}

	/** Height of the text. */
	public float textHeight() {
		return height - head - foot;
	}

	/** Where the text begins, counted from the page's lower edge. */
	public float top() {
		return height - head;
	}

	/** Right edge of the text. */
	public float right() {
		return width - side;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Collection;
import java.util.Optional;

/**
 * How many numbers of a file speak for the point and how many for the comma as what separates decimals.
 *
 * @param point       numbers that read with a point only, such as 96.9
 * @param comma       numbers that read with a comma only, such as 96,9
 * @param openPoint   numbers such as 1.234 that read in two ways
 * @param openComma   numbers such as 1,234 that do
 * @param groupsComma numbers of the first kind with a comma between thousands, such as 1,234.5
 * @param groupsPoint numbers of the second kind with a point between thousands
 */
record MarkCounts(int point, int comma, int openPoint, int openComma, int groupsComma, int groupsPoint) {

	/** One number in so many, and no more, may be written by another hand than the others. */
	private static final int ODD = 20;

	/** So many are more than a slip, when they are at least the quarter of the others. */
	private static final int SEVERAL = 2;
	private static final int NOT_FEW = 4;

	static MarkCounts of(Collection<String> texts) {
		int[] counts = new int[6];
		for (String text : texts) {
			NumberCell.of(text).ifPresent(cell -> count(text, cell.decimal(), counts));
		}
		return new MarkCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
	}

	private static void count(String text, DecimalText number, int[] counts) {
		boolean hasPoint = text.indexOf('.') >= 0;
		boolean hasComma = text.indexOf(',') >= 0;
		switch (number.proves()) {
		case POINT -> {
			counts[0]++;
			counts[4] += hasComma ? 1 : 0;
		}
		case COMMA -> {
			counts[1]++;
			counts[5] += hasPoint ? 1 : 0;
		}
		default -> {
			counts[2] += hasPoint && !number.clear() ? 1 : 0;
			counts[3] += hasComma && !number.clear() ? 1 : 0;
		}
		}
	}

	/**
	 * The style that they prove together: that of the numbers which read one way only, unless more numbers would have a mark
	 * between thousands then. One odd number must not turn all others into thousands.
	 */
	NumberStyle proven() {
		if (point > 0 && comma > 0) {
			return NumberStyle.MIXED;
		}
		if (point > 0) {
			return point >= openComma ? NumberStyle.POINT : NumberStyle.UNDECIDED;
		}
		return comma > 0 && comma >= openPoint ? NumberStyle.COMMA : NumberStyle.UNDECIDED;
	}

	/** Whether several numbers, and not few beside those that read in two ways, are written otherwise than in this style. */
	boolean contradicts(NumberStyle style) {
		int others = style == NumberStyle.POINT ? comma : point;
		int open = style == NumberStyle.POINT ? openPoint : openComma;
		return others >= SEVERAL && others * NOT_FEW >= open;
	}

	/**
	 * The same for tables that hold both marks, though they write none between thousands by themselves: a few odd numbers
	 * change nothing where many others prove the style; where none does, the locale has to agree with the many.
	 */
	NumberStyle ungrouped(Optional<NumberStyle> locale) {
		NumberStyle proven = proven();
		if (proven == NumberStyle.POINT) {
			return openComma == 0 || groupsComma > 0 ? proven : NumberStyle.MIXED;
		}
		if (proven == NumberStyle.COMMA) {
			return openPoint == 0 || groupsPoint > 0 ? proven : NumberStyle.MIXED;
		}
		if (openComma == 0 && comma > 0 && comma * ODD <= point) {
			return NumberStyle.POINT;
		}
		if (openPoint == 0 && point > 0 && point * ODD <= comma) {
			return NumberStyle.COMMA;
		}
		boolean pointOpen = openComma == 0 && comma > 0 && comma * ODD <= openPoint;
		boolean commaOpen = openPoint == 0 && point > 0 && point * ODD <= openComma;
		if (proven == NumberStyle.MIXED || !pointOpen && !commaOpen) {
			return NumberStyle.MIXED;
		}
		NumberStyle most = pointOpen ? NumberStyle.POINT : NumberStyle.COMMA;
		return locale.map(stated -> stated == most ? most : NumberStyle.MIXED).orElse(NumberStyle.UNDECIDED);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;

/** Cells of a {@link SheetFixture} that are neither a plain number nor a plain text. */
public final class StoredCell {

	private static final String MARK = "\uE000";
	private static final long DAY = Duration.ofDays(1).toMillis();
	private static final int DIGITS = 12;
	private static final String DATE = " s='1'";
	private static final String SHARE = " s='2'";
	private static final String SHORT = " s='3'";

	private StoredCell() {
	}

	/** A date with a clock time, counted from 1900 on. */
	public static String date(LocalDateTime date) {
		return cell(DATE, "<v>" + days(LocalDateTime.of(1899, 12, 30, 0, 0), date) + "</v>");
	}

	/** A date with a clock time in a workbook whose dates count from 1904 on. */
	public static String dateSince1904(LocalDateTime date) {
		return cell(DATE, "<v>" + days(LocalDateTime.of(1904, 1, 1, 0, 0), date) + "</v>");
	}

	/** A number shown as a percentage: 0.873 as 87.3 %. */
	public static String share(String number) {
		return cell(SHARE, "<v>" + number + "</v>");
	}

	/** A number shown with one decimal, however many it has. */
	public static String shortened(String number) {
		return cell(SHORT, "<v>" + number + "</v>");
	}

	/** A text, also one that looks like a number. */
	public static String text(String text) {
		return cell(" t='str'", "<v>" + text + "</v>");
	}

	/** An error such as {@code #DIV/0!}. */
	public static String error(String error) {
		return cell(" t='e'", "<v>" + error + "</v>");
	}

	/** A formula with the number that it had when the workbook was saved. */
	public static String formula(String formula, String number) {
		return cell("", "<f>" + formula + "</f><v>" + number + "</v>");
	}

	/** A formula that nobody has computed, as programs leave it that write workbooks themselves. */
	public static String formula(String formula) {
		return cell("", "<f>" + formula + "</f><v></v>");
	}

	private static String cell(String attributes, String content) {
		return MARK + attributes + MARK + content;
	}

	/** The element of such a cell; any other text is none. */
	static boolean is(String text) {
		return text.startsWith(MARK);
	}

	static String xml(String cell, String reference) {
		String[] parts = cell.split(MARK, -1);
		return "<c r='" + reference + "'" + parts[1] + ">" + parts[2] + "</c>";
	}

	/** The formats that these cells refer to. */
	static String styles(String namespace) {
		return "<styleSheet xmlns='" + namespace + "'><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy hh:mm'/></numFmts>"
				+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/><xf numFmtId='1'/></cellXfs></styleSheet>";
	}

	private static String days(LocalDateTime since, LocalDateTime date) {
		return BigDecimal.valueOf(Duration.between(since, date).toMillis()).divide(BigDecimal.valueOf(DAY), DIGITS, RoundingMode.HALF_UP)
				.toPlainString();
	}
}

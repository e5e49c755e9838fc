/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCell.Kind;

/** The number formats of one workbook: which numbers are dates, and which are shares. For one thread. */
final class NumberFormats {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
	private static final double LAST_DAY = 2_958_466;

	private enum Look {
		NUMBER, SHARE, DATE
	}

	private final Map<Integer, Look> looks = new HashMap<>();
	private final Map<Integer, String> formats = new HashMap<>();
	private final List<Integer> styles = new ArrayList<>();
	private boolean since1904;

	/** A format of the workbook's own. */
	void format(int id, String format) {
		formats.put(id, format);
	}

	/** The next style, by the format that it uses. */
	void style(int format) {
		styles.add(format);
	}

	/** Dates count from 1904 on. */
	void since1904() {
		since1904 = true;
	}

	/** A number in a style as a cell. */
	SheetCell cell(int row, int column, double number, int style) {
		int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
		return cell(row, column, number, id, formats.getOrDefault(id, builtIn(id)));
	}

	/** A number in a format as a cell. */
	SheetCell cell(int row, int column, double number, int id, String format) {
		Look look = looks.computeIfAbsent(id, one -> look(one, format));
		if (look == Look.DATE && number >= 0 && number < LAST_DAY) {
			return new SheetCell(row, column, Kind.DATE, date(number));
		}
		return new SheetCell(row, column, Kind.NUMBER, text(number, look == Look.SHARE));
	}

	private static String builtIn(int id) {
		String format = id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
		return format == null ? "General" : format;
	}

	private static Look look(int id, String format) {
		if (DateUtil.isADateFormat(id, format)) {
			return Look.DATE;
		}
		return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Look.SHARE : Look.NUMBER;
	}

	private String date(double number) {
		LocalDateTime date = DateUtil.getLocalDateTime(number, since1904, false);
		LocalDateTime rounded = date.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
		boolean whole = rounded.getNano() == 0;
		String text = DATE.format(rounded);
		String plain = whole ? text.substring(0, text.length() - ".000".length()) : text;
		return number < 1 ? plain.substring("0000-00-00 ".length()) : plain;
	}

	/** All digits that are stored, without an exponent. */
	private static String text(double number, boolean share) {
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			return "#NUM!";
		}
		BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		BigDecimal shown = share ? exact.scaleByPowerOfTen(2) : exact;
		String text = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
		return share ? text + "%" : text;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.regex.Pattern;

import org.stemma.formats.table.Cell.Kind;

/**
 * What a spreadsheet leaves in place of a name that it took for something else: a date of {@code 3-4}, {@code 2.02E+13} of a
 * long number, an error of one that it should look up, and the signs of a column that is too narrow.
 */
public final class ChangedName {

	private static final String MONTHS = "(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)";

	private static final Pattern SHOWN = Pattern.compile("\\d{1,2}(?:-|[.] )" + MONTHS + "(?:[- ]\\d{2})?|" + MONTHS + "[- ]\\d{2}"
			+ "|\\d{4}-\\d{2}-\\d{2} 00:00:00|\\d(?:[.,]\\d+)?E[+]\\d{2}|#{3,}|#(?:N/A|REF!|NAME[?]|VALUE!|NV|BEZUG!|WERT!)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private ChangedName() {
	}

	/** Whether a cell, where a name should stand, is such a thing. */
	public static boolean is(Cell name) {
		return name.kind() == Kind.DATE || name.kind() == Kind.ERROR || SHOWN.matcher(name.text()).matches();
	}
}

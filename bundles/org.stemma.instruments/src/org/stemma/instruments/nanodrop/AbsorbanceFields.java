/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;

import org.stemma.formats.field.FieldMap;

/** The columns of tables whose result is an absorbance, and what they mean; any other column keeps its own name. */
final class AbsorbanceFields {

	private AbsorbanceFields() {
	}

	/** NanoDrop One: a culture, an assay of proteins, wavelengths that were chosen. */
	static FieldMap one() {
		return NanoDropFields.withAbsorbances(List.of(time("Date", "Date and Time", "Date & Time").required(),
				sample(NanoDropFields.ONE_SAMPLE).required(), text("uid", "UID"),
				number(NanoDropFields.CONCENTRATION, "mg/mL", NanoDropFields.PROTEIN),
				number("electronic absorbance reference bandwidth setting", "nm", "Baseline Correction").mark(),
				number("baseline absorbance", "{AU}", "Baseline Absorbance").writtenIn("{AU}").mark(),
				text("experiment type", "Application")));
	}

	/** NanoDrop Eight: the same below its keys, a concentration named by its unit. */
	static FieldMap eight() {
		return NanoDropFields.withAbsorbances(List.of(time("Date & Time", "Date", "Date and Time").required(),
				sample(NanoDropFields.EIGHT_SAMPLE).required(), text("sample name", "Sample Name", "Sample").mark(),
				text("analyst", "Username", "User name"), well("Location")));
	}

	/** NanoDrop 8000: the same with a plate and the position of the cursor. */
	static FieldMap eightThousand() {
		return NanoDropFields.withAbsorbances(List.of(text("well plate identifier", "Plate ID").mark(), well("Well").required(),
				sample(NanoDropFields.SAMPLE_8000).required(), text("analyst", "User ID").mark(), time("Date").required(), text("time", "Time"),
				number("cursor pos.", "nm", "Cursor Pos.", "Cursor nm").writtenIn("nm").mark(),
				number("cursor abs.", "{AU}", "Cursor abs.").writtenIn("{AU}").mark()));
	}

	/** NanoDrop 2000: the same with the number of each row and whoever measured it. */
	static FieldMap twoThousand() {
		return NanoDropFields.withAbsorbances(List.of(text("#", "#").mark(), sample(NanoDropFields.SAMPLE_2000).required(),
				text("analyst", "User name", "User ID").mark(), time("Date and Time", "Date & Time", "Date").required(),
				text(NanoDropFields.AS_WRITTEN, NanoDropFields.CONCENTRATION_2000).writtenIn("1"), text("unit", NanoDropFields.UNIT_2000),
				well("Well/Cuvette", "Well", "Location")));
	}
}

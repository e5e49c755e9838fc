/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.echo;

import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;

import org.stemma.formats.field.FieldMap;

/** The columns of the tables of transfers and what they mean. */
final class TransferColumns {

	/** Of the names known so many make a table of transfers. */
	static final int FEWEST = 6;

	/** All columns known; others become values under their own names. */
	static final FieldMap MAP = new FieldMap(List.of(time("Date Time Point"), sample("Sample ID"),
			well("Destination Well"), text("sample name", "Sample Name"),
			text("source location identifier", "Source Plate Name"),
			text("source well plate identifier", "Source Plate Barcode"), text("source labware name", "Source Plate Type"),
			text("source well location identifier", "Source Well"),
			text("destination location identifier", "Destination Plate Name"),
			text("destination well plate identifier", "Destination Plate Barcode"),
			text("destination labware name", "Destination Plate Type"),
			number("injection volume setting", "uL", "Transfer Volume").within(notNegative()).writtenIn("nL").required(),
			number("transfer volume", "uL", "Actual Volume").within(notNegative()).writtenIn("nL").required(),
			number("survey fluid volume", "uL", "Survey Fluid Volume").within(notNegative()).writtenIn("uL"),
			number("current fluid volume", "uL", "Current Fluid Volume").within(notNegative()).writtenIn("uL"),
			text("fluid composition", "Fluid Composition"), text("fluid units", "Fluid Units"),
			text("fluid type", "Fluid Type"), text("transfer status", "Transfer Status")));

	private TransferColumns() {
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.report.TableContent;
import org.stemma.api.report.TableWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes tables as CSV after RFC 4180: UTF-8 with a byte order mark, by which spreadsheets know it; lines that begin with
 * {@code #} above the header say where the table comes from. Numbers have plain digits and a decimal point. A text that a
 * spreadsheet would carry out as a formula is led by an apostrophe.
 */
@Component(property = TableWriter.ENDING + "=csv")
public final class CsvTableWriter implements TableWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String FORMULA = "=+-@\t\r";

	@Override
	public void write(TableContent content, OutputStream target) throws IOException {
		Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
		try {
			content.heading().forEach(csv::writeComment);
			csv.writeRecord(content.columns());
			content.rows().forEach(
					values -> csv.writeRecord(values.stream().map(value -> cell(value, content.made().getZone())).toList()));
			csv.flush();
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	private static String cell(Object value, ZoneId zone) {
		return switch (value) {
		case null -> "";
		case BigDecimal number -> number.toPlainString();
		case Instant instant -> instant.atZone(zone).toOffsetDateTime().toString();
		case String text -> safe(text);
		default -> value.toString();
		};
	}

	private static String safe(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}

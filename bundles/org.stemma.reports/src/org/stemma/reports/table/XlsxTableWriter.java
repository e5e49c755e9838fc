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

import org.osgi.service.component.annotations.Component;
import org.stemma.api.report.TableContent;
import org.stemma.api.report.TableWriter;
import org.stemma.sheets.write.TableBook;

/**
 * Writes tables as workbooks of Excel: who made it, when and for which rows above the table, a header that stays in sight
 * and filters, numbers as numbers, days as days, instants as text with their offset.
 */
@Component(property = TableWriter.ENDING + "=xlsx")
public final class XlsxTableWriter implements TableWriter {

	@Override
	public void write(TableContent content, OutputStream target) throws IOException {
		try (TableBook book = new TableBook(target, content.title(), content.heading(), content.columns(),
				content.made().getZone())) {
			content.rows().forEach(book::row);
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.table;

import java.io.IOException;
import java.util.Optional;

import org.stemma.api.report.TableContent;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.Records;

/** Every row of a question, page by page. */
final class AllRows implements TableContent.Rows {

	private final Records records;
	private final Query query;
	private final Columns columns;

	AllRows(Records records, Query query, Columns columns) {
		this.records = records;
		this.query = query.limit(Query.MAXIMUM_LIMIT);
		this.columns = columns;
	}

	@Override
	public void forEach(TableContent.Sink sink) throws IOException {
		Optional<Position> next = Optional.empty();
		do {
			Page page = records.page(next.map(query::after).orElse(query));
			for (Row row : page.rows()) {
				sink.row(columns.values(row));
			}
			next = page.next();
		} while (next.isPresent());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;

/** The words of each cell: a mark while the row is still on its way. */
final class RowTexts implements IDataProvider {

	private static final String WAITING = new Texts(RowTexts.class).get("waiting");

	private final PagedRows rows;
	private final List<RecordColumn> columns;
	private final FieldText words;

	RowTexts(PagedRows rows, List<RecordColumn> columns, FieldText words) {
		this.rows = rows;
		this.columns = columns;
		this.words = words;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return rows.row(row).map(found -> words.print(columns.get(column).field(), found.values().get(column)))
				.map(text -> text.replace('\n', ' ')).orElse(WAITING);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("A table of records is read only");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}
}

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

/** The words above each column. */
record HeaderTexts(List<RecordColumn> columns) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).label();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("Columns keep their labels");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.stemma.core.query.Sort;

/** By which column a table is sorted; the lab does the sorting. */
final class SortState implements ISortModel {

	private final List<RecordColumn> columns;
	private final Runnable changed;
	private int column = -1;
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	SortState(List<RecordColumn> columns, Runnable changed) {
		this.columns = columns;
		this.changed = changed;
	}

	Optional<Sort> sort() {
		return direction == SortDirectionEnum.NONE ? Optional.empty()
				: Optional.of(new Sort(columns.get(column).name(), direction == SortDirectionEnum.DESC));
	}

	/** Sorts up, then down, then as the question asks. */
	void toggle(int index) {
		sort(index, index == column ? direction.getNextSortDirection() : SortDirectionEnum.ASC, false);
	}

	@Override
	public void sort(int columnIndex, SortDirectionEnum sortDirection, boolean accumulate) {
		column = columnIndex;
		direction = sortDirection;
		changed.run();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return direction == SortDirectionEnum.NONE ? List.of() : List.of(column);
	}

	@Override
	public boolean isColumnIndexSorted(int columnIndex) {
		return getSortedColumnIndexes().contains(columnIndex);
	}

	@Override
	public SortDirectionEnum getSortDirection(int columnIndex) {
		return columnIndex == column ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int columnIndex) {
		return isColumnIndexSorted(columnIndex) ? 0 : -1;
	}

	@SuppressWarnings("rawtypes")
	@Override
	public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
		return Collections.emptyList();
	}

	@Override
	public Comparator<?> getColumnComparator(int columnIndex) {
		return null;
	}

	@Override
	public void clear() {
		sort(-1, SortDirectionEnum.NONE, false);
	}
}

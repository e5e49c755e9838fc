/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.List;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** All records of a kind that belong to a lot. */
public final class LotRecords {

	private final LabReader lab;
	private final KindModels kinds;

	/** Records of this lab. */
	public LotRecords(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.kinds = kinds;
	}

	/** The records whose field {@code lot} means the lot, in the order given. */
	public <T extends Record> List<Stored<T>> of(Class<T> type, RecordRef lot, Sort... order) {
		return AllRecords.of(lab, type, Query.of(kinds.of(type).name()).where(Filter.refersTo("lot", lot)).sorted(order));
	}
}

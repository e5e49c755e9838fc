/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.List;

import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Query;
import org.stemma.model.record.Record;

/** The records that a question answers with, read together; for questions whose answer is known to be short. */
public final class AllRecords {

	private AllRecords() {
	}

	/**
	 * Asks page after page and reads what was found, many records at a time.
	 *
	 * @param type  the class of the kind that is asked for
	 * @param query which, in which order; its size of a page does not matter
	 */
	public static <T extends Record> List<Stored<T>> of(LabReader reader, Class<T> type, Query query) {
		return reader.load(AllRefs.of(reader::page, query.limit(Query.MAXIMUM_LIMIT))).stream()
				.map(stored -> stored.as(type)).toList();
	}
}

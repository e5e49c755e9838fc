/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.Problem;
import org.stemma.model.record.Record;

/** Something that holds for every record of some kinds, seen from the record alone; runs inside every commit. */
@ConsumerType
@FunctionalInterface
public interface RecordInvariant {

	/**
	 * Checks a record.
	 *
	 * @param record a record of any kind
	 * @return what does not hold, empty when all does or the invariant does not speak of such records
	 */
	List<Problem> check(Record record);
}

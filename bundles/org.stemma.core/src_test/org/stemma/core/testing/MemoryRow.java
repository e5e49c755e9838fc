/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** A record as it stands in the lab; never handed out itself, only copies. */
record MemoryRow(long number, RecordRef ref, Record record, int version, ContentHash hash, Map<String, String> salts) {

	Stored<Record> stored() {
		return new Stored<>((Record) EcoreUtil.copy((EObject) record), version, hash, salts, ref);
	}

	<T extends Record> Stored<T> stored(Class<T> type) {
		Stored<Record> copy = stored();
		return new Stored<>(type.cast(copy.record()), version, hash, salts, ref);
	}
}

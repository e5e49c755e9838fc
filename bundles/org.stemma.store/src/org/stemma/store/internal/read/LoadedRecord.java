/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.Objects;

import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;
import org.stemma.store.internal.row.RecordImage;
import org.stemma.store.internal.row.Stamp;

/**
 * A record as loaded.
 *
 * @param stamp  what its own row begins with
 * @param image  its canonical form and fields
 * @param record the record, nobody else's
 */
public record LoadedRecord(Stamp stamp, RecordImage image, Record record) {

	/** Checks that nothing is missing. */
	public LoadedRecord {
		Objects.requireNonNull(stamp, "stamp");
		Objects.requireNonNull(image, "image");
		Objects.requireNonNull(record, "record");
	}

	/** The record as it is handed out. */
	public Stored<Record> stored() {
		return new Stored<>(record, stamp.version(), stamp.hash(), image.salts(), image.ref());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.Objects;
import java.util.UUID;

/**
 * A typed reference to a record: the only thing that points from one record to another.
 *
 * @param kind area and class of the record, for example {@code culture.Lot}
 * @param id   the record's identity, never used again
 * @param code the record's human readable code at the time of the reference, for people only: equality ignores nothing,
 *             but the identity decides what is meant
 */
public record RecordRef(String kind, UUID id, String code) {

	/** Checks that nothing is missing. */
	public RecordRef {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(code, "code");
	}

	/** Whether both mean the same record. */
	public boolean means(RecordRef other) {
		return other != null && id.equals(other.id);
	}

	@Override
	public String toString() {
		return kind.substring(kind.lastIndexOf('.') + 1) + " " + code;
	}
}

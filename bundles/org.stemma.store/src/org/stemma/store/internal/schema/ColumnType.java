/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

/** What a column holds; each engine has its own word for it. */
public enum ColumnType {
	/** Integer of 64 bits; {@code Long}. */
	LONG,
	/** Integer of 32 bits; {@code Integer}. */
	INTEGER,
	/** Floating point number of 64 bits; {@code Double}. */
	DOUBLE,
	/** Yes or no; {@code Boolean}. */
	BOOLEAN,
	/** Date and time of day in UTC, microseconds; {@code LocalDateTime}. */
	TIME,
	/** Day of the calendar; {@code LocalDate}. */
	DATE,
	/** Text of up to 32,672 UTF-16 units; {@code String}. */
	TEXT,
	/** Text of up to 255 UTF-16 units that an index can hold; {@code String}. */
	NAME,
	/** Identity; {@code UUID}. */
	UUID,
	/** SHA-256 as 64 hexadecimal digits; {@code String}. */
	HASH,
	/** Text of any length; {@code String}. */
	DOCUMENT,
	/** Bytes; {@code byte[]}. */
	BYTES
}

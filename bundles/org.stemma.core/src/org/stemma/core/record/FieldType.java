/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

/** The closed list of value types. */
public enum FieldType {
	/** Text in NFC without U+0000. */
	TEXT,
	/** Integer of 32 bits. */
	INTEGER,
	/** Decimal of at most 31 digits, scale kept as entered. */
	DECIMAL,
	/** Finite double; -0 becomes 0. */
	DOUBLE,
	/** Yes or no. */
	BOOLEAN,
	/** Point in time, UTC, microseconds. */
	INSTANT,
	/** Day of the calendar. */
	DATE,
	/** Literal of an enumeration, by name. */
	CHOICE,
	/** Decimal with UCUM unit. */
	QUANTITY,
	/** Reference to a record. */
	REFERENCE,
	/** SHA-256. */
	HASH,
	/** A part with fields of its own. */
	PART
}

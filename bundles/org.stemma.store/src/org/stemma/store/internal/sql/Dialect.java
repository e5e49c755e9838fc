/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.stemma.store.internal.schema.ColumnType;
import org.stemma.store.internal.schema.Table;

/** What the engines do differently. */
public interface Dialect {

	/** The engine's word for a type. */
	String type(ColumnType type);

	/** Type (of {@link java.sql.Types}) that a parameter without a value is bound with. */
	int nullType(ColumnType type);

	/** Binds a time of day in UTC. */
	void bind(PreparedStatement statement, int index, LocalDateTime time) throws SQLException;

	/** Binds a day. */
	void bind(PreparedStatement statement, int index, LocalDate day) throws SQLException;

	/** Binds an identity. */
	void bind(PreparedStatement statement, int index, UUID id) throws SQLException;

	/** Reads a time of day in UTC; null when unset. */
	LocalDateTime time(ResultSet rows, int index) throws SQLException;

	/** Reads a day; null when unset. */
	LocalDate day(ResultSet rows, int index) throws SQLException;

	/** Reads an identity; null when unset. */
	UUID id(ResultSet rows, int index) throws SQLException;

	/** A text in lower case, whatever its script. */
	String lower(String text);

	/**
	 * A table in a query, under another name, whose rows are to be found by an index that begins with a column; Derby is
	 * told so, since it plans by what the table held when the statement was first prepared.
	 */
	String by(Table table, String alias, String column);

	/** The same for a table that is joined to the rows before it, one lookup for each. */
	String joined(Table table, String alias, String column);

	/** What follows a query whose rows are to stay locked until the transaction ends. */
	String locking();

	/** Whether lineage is walked by a recursive query rather than level by level. */
	boolean recursive();

	/** Whether other processes commit to the same lab. */
	boolean shared();

	/** What an error means. */
	FailureKind kind(SQLException failure);
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.Set;

/** Words that Derby 10.17 or PostgreSQL 15 to 18 does not take as a name without quotes. */
final class ReservedWords {

	private static final String WORDS = """
			add all allocate alter analyse analyze and any are array as asc assertion asymmetric at authorization avg
			begin between bigint binary bit boolean both by call cascade cascaded case cast char character
			character_length check close coalesce collate collation column commit concurrently connect connection
			constraint constraints continue convert corresponding count create cross current current_catalog
			current_date current_role current_schema current_time current_timestamp current_user cursor deallocate dec
			decimal declare default deferrable deferred delete desc describe diagnostics disconnect distinct do double
			drop else end end-exec escape except exception exec execute exists explain external false fetch first float
			for foreign found freeze from full function get getcurrentconnection global go goto grant group having hour
			identity ilike immediate in indicator initially inner inout input insensitive insert int integer intersect
			into is isnull isolation join key language last lateral leading left like limit localtime localtimestamp
			lower ltrim match max merge min minute national natural nchar new next no none not notnull null nullif
			numeric nvarchar of off offset old on only open option or order outer output over overlaps pad partial
			placing prepare preserve primary prior privileges procedure public read real references relative restrict
			returning revoke right rollback row rows rtrim schema scroll second select session_user set similar
			smallint some space sql sqlcode sqlerror sqlstate substr substring sum symmetric system_user table
			tablesample temporary then timezone_hour timezone_minute to trailing transaction translate translation trim
			true union unique unknown update upper user using values varchar variadic varying verbose view when
			whenever where window with work write xml xmlexists xmlparse xmlquery xmlserialize year
			""";

	private final Set<String> words = Set.of(WORDS.strip().split("\\s+"));

	boolean contains(String name) {
		return words.contains(name);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import org.stemma.store.internal.schema.ColumnType;

/**
 * A parameter without a value; both engines want to know of which type.
 *
 * @param type type of the column
 */
public record Unset(ColumnType type) {
}

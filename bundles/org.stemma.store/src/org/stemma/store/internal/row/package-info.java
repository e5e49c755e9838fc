/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The one pure mapping between a record's canonical form and its rows: commits use it forwards, loading backwards, and
 * verification forwards again to say what the rows should be.
 */
package org.stemma.store.internal.row;

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the columns of a laboratory's own tables mean, made on screen from a sample file and kept on the instrument. */
package org.stemma.ui.instruments.mapping;

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tubes of a cytometer as an instrument's file: what it says about itself, and the results of a panel where one is asked for. */
package org.stemma.cytometry.tube;

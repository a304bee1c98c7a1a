/// Every order of a program's steps: whether a goal can be reached, and with how few thread
/// switches.
///
/// Knows nothing of what else can be found in a trace, nor of how anything is shown.
///
/// *Why time does not matter here:* who sleeps may wake as late as it likes, so that every order
/// that a slow machine could bring about is an order. A program that asks for the time may get
/// other answers on two ways to what counts as the same state.
@NullMarked
package org.interleave.explore;

import org.jspecify.annotations.NullMarked;

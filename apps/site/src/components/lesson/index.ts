export { default as Remember } from "./Remember.astro";
